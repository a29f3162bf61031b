import type { Page } from 'playwright-core';

/** What a page said that nobody should hear: errors, warnings of the browser, breaches of the security policy. */
export interface Complaints {
  readonly heard: readonly string[];
  /** Everything on the console, complaints or not. */
  readonly said: readonly string[];
}

/** A refusal is an answer of 4xx, which Chromium reports by itself. */
const isRefusal = (text: string): boolean =>
  /^Failed to load resource: the server responded with a status of 4\d\d/.test(text);
/** A person who leaves a page cuts its streams off. */
const isCut = (text: string): boolean => /net::ERR_(ABORTED|INTERNET_DISCONNECTED)/.test(text);

export function complaintsOf(page: Page): Complaints {
  const heard: string[] = [];
  const said: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    said.push(text);
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (!isRefusal(text) && !isCut(text)) heard.push(text);
  });
  page.on('pageerror', (error) => heard.push(String(error.stack ?? error)));
  return { heard, said };
}
