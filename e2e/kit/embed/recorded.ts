import type { Page } from 'playwright-core';

/** An event as a page heard it: its type, whether it can be canceled, and everything that it says. */
export interface Recorded {
  readonly type: string;
  readonly cancelable: boolean;
  readonly says: Readonly<Record<string, unknown>>;
}

/** Runs in the page before its scripts: keeps every event of the elements that bubbles to it. */
export function recordEvents(): void {
  const heard: Recorded[] = [];
  Reflect.set(window, 'heard', heard);
  const names =
    'host-failed created draft-saved invited claimed edit edited sign signed reject rejected committed open-record continue create list login-requested share-wechat download';
  for (const name of names.split(' '))
    document.addEventListener(`iou-${name}`, (event) => {
      const { isTrusted: _, ...says } = event as unknown as Record<string, unknown>;
      heard.push({ type: event.type, cancelable: event.cancelable, says });
    });
}

export const heardBy = (page: Page): Promise<Recorded[]> =>
  page.evaluate(() => Reflect.get(window, 'heard') as Recorded[]);
