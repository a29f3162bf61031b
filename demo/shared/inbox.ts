import type { DemoMessage } from '@iou-kit/host-server';
import { demoApi } from './demo-api.ts';

const EVERY_MS = 1000;

export interface Inbox {
  /** Newest first. */
  readonly messages: readonly DemoMessage[];
  /** The greatest `n` that was there when the page was opened: later ones are news. */
  readonly opened: number;
}

/** Tells of every text message, those of one person or all, while the page can be seen. */
export function watchInbox(person: string | undefined, listener: (inbox: Inbox) => void): void {
  let messages: readonly DemoMessage[] = [];
  let last: number | undefined;
  let opened = 0;

  async function look(): Promise<void> {
    const news = await demoApi.messages({
      ...(person !== undefined && { person }),
      ...(last !== undefined && { after: last }),
    });
    const first = last === undefined;
    last = news.last;
    if (first) opened = news.last;
    if (!first && news.messages.length === 0) return;
    messages = [...news.messages.toReversed(), ...messages];
    listener({ messages, opened });
  }

  async function again(): Promise<void> {
    if (!document.hidden) await look().catch(() => undefined);
    setTimeout(() => void again(), EVERY_MS);
  }
  void again();
}
