import type { RecordView } from '@iou-kit/machine';
import { memoryHostWorld } from '../memory/memory-host.harness.ts';
import { story } from '../contract/index.ts';
import type { Wait } from './backoff.ts';
import { httpHost, type HttpHostOptions } from './http-host.ts';

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly signal: AbortSignal | null | undefined;
}

export type Step = (seen: Seen) => Response | Promise<Response>;

export const TIMEOUT = 15_000;
export const SILENCE = 40_000;

export const json = (value: unknown, status = 200): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });

export const problem = (status: number, value: unknown = {}): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/problem+json' } });

export const offline: Step = () => {
  throw new TypeError('fetch failed');
};

/** An answer that comes only when the request is given up. */
export const never: Step = ({ signal }) =>
  new Promise((_, reject) =>
    signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))),
  );

/** A token whose payload says what it is told to. */
export const tokenWith = (payload: Record<string, unknown>): string =>
  `head.${btoa(JSON.stringify(payload))}.signature`;

/**
 * A host before a server that answers by the script, step by step. Waiting for a timeout or for silence lasts until
 * `expire` is called; every other wait is over at once and noted.
 * What the script does not say is never answered.
 */
export function scripted(steps: readonly Step[], options: Partial<HttpHostOptions> = {}) {
  const seen: Seen[] = [];
  const waits: number[] = [];
  const held = new Map<number, Set<() => void>>();
  const left = [...steps];

  const wait: Wait = (milliseconds, signal) => {
    if (milliseconds !== TIMEOUT && milliseconds !== SILENCE) {
      waits.push(milliseconds);
      return new Promise((resolve) => setTimeout(resolve, 0));
    }
    return new Promise((resolve) => {
      const there = held.get(milliseconds) ?? new Set();
      held.set(milliseconds, there.add(resolve));
      signal?.addEventListener('abort', () => resolve());
    });
  };

  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { method = 'GET', headers, body, signal } = init ?? {};
    const request: Seen = {
      method,
      path: String(input).replace('https://server.example/iou', ''),
      headers: new Headers(headers),
      body: typeof body === 'string' ? JSON.parse(body) : body,
      signal,
    };
    seen.push(request);
    return (left.shift() ?? never)(request);
  };

  const host = httpHost({
    endpoint: 'https://server.example/iou/',
    getToken: () => 'token',
    fetch,
    wait,
    random: () => 1,
    timeoutMs: TIMEOUT,
    silenceMs: SILENCE,
    ...options,
  });
  return {
    host,
    seen,
    waits,
    left,
    /** Lets what waits for so long be too late. */
    expire(milliseconds: number) {
      for (const resolve of held.get(milliseconds) ?? []) resolve();
      held.delete(milliseconds);
    },
  };
}

/** Views of one record as it goes on, for a server to answer with. */
export async function views(): Promise<readonly [RecordView, RecordView, RecordView]> {
  const it = await story(await memoryHostWorld());
  const first = await it.view();
  const second = await it.does('initiator', { type: 'terms.save', terms: { remark: '一' }, partial: true });
  const third = await it.does('initiator', { type: 'terms.save', terms: { remark: '二' }, partial: true });
  return [first, second, third];
}

/** A stream that is fed by hand. */
export function stream() {
  const encoder = new TextEncoder();
  let feed: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      feed = controller;
    },
  });
  return {
    response: new Response(body, { headers: { 'content-type': 'text/event-stream' } }),
    send: (text: string) => feed?.enqueue(encoder.encode(text)),
    view: (view: RecordView) =>
      feed?.enqueue(encoder.encode(`id: ${view.record.seq}\nevent: view\ndata: ${JSON.stringify(view)}\n\n`)),
    cut: () => feed?.error(new TypeError('terminated')),
    end: () => feed?.close(),
  };
}
