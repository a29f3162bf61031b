import type { Outcome, RecordView } from '@iou-kit/machine';
import { backoff, type Wait } from './backoff.ts';
import { eventParser } from './event-stream.ts';
import { readView } from './readers.ts';
import type { Transport } from './transport.ts';

export interface WatchOptions {
  readonly transport: Transport;
  readonly load: (recordId: string) => Promise<Outcome<RecordView>>;
  readonly random: () => number;
  readonly wait: Wait;
  /** A stream that gives no byte for so long, heartbeats included, is held back by something on its way. */
  readonly silenceMs: number;
  readonly pollMs: number;
}

type End = 'cut' | 'silent' | 'refused';

/** Tells each later view: over an event stream that is resumed after a cut, by asking where streams do not come through. */
export async function watchChanges(
  options: WatchOptions,
  recordId: string,
  listener: (view: RecordView) => void,
  signal: AbortSignal,
  seen: number | undefined,
): Promise<void> {
  const { random, wait } = options;
  let last = seen;
  const tell = (view: RecordView): void => {
    if (signal.aborted || view.record.id !== recordId || (last !== undefined && view.record.seq <= last)) return;
    last = view.record.seq;
    listener(view);
  };

  let failures = 0;
  const progress = (): void => void (failures = 0);
  while (!signal.aborted) {
    const end = await follow(options, recordId, tell, progress, signal, last).catch(() => 'cut' as const);
    if (signal.aborted || end === 'refused') return;
    if (end === 'silent') return poll(options, recordId, tell, signal, (seq) => (last ??= seq));
    await wait(backoff(failures, random), signal);
    failures += 1;
  }
}

/** Reads one stream until it ends. `lastId` is what the server goes on from. */
async function follow(
  { transport, wait, silenceMs }: WatchOptions,
  recordId: string,
  tell: (view: RecordView) => void,
  progress: () => void,
  signal: AbortSignal,
  lastId: number | undefined,
): Promise<End> {
  const stop = new AbortController();
  const end = (): void => stop.abort();
  signal.addEventListener('abort', end, { once: true });
  try {
    const headers = { accept: 'text/event-stream', ...(lastId !== undefined && { 'last-event-id': String(lastId) }) };
    const opened = await orSilence(
      transport.open(`/v1/records/${encodeURIComponent(recordId)}/changes`, headers, stop.signal),
      stop.signal,
    );
    if (opened === 'silent') return 'silent';
    if (!opened.ok) return isFinalRefusal(opened.status) ? 'refused' : 'cut';
    // A page in the place of a stream would be had again at once, over and over.
    if (!opened.body || !opened.headers.get('content-type')?.startsWith('text/event-stream')) return 'silent';
    const reader = opened.body.getReader();
    const decoder = new TextDecoder();
    const parse = eventParser();
    for (let heard = false; ; heard = true) {
      const chunk = await orSilence(reader.read(), stop.signal);
      // Once bytes have come through, silence means a line that has gone dead.
      if (chunk === 'silent') return heard ? 'cut' : 'silent';
      if (chunk.done) return 'cut';
      progress();
      for (const { event, data } of parse(decoder.decode(chunk.value, { stream: true }))) {
        const view = event === 'view' ? readView(JSON.parse(data)) : undefined;
        if (view) tell(view);
      }
    }
  } finally {
    signal.removeEventListener('abort', end);
    stop.abort();
  }

  async function orSilence<T>(work: Promise<T>, aborted: AbortSignal): Promise<T | 'silent'> {
    const done = new AbortController();
    const silence = wait(silenceMs, done.signal).then(() => 'silent' as const);
    try {
      const first = await Promise.race([work, silence]);
      if (first === 'silent' && aborted.aborted) return await work;
      return first;
    } finally {
      work.catch(() => undefined);
      done.abort();
    }
  }
}

/** The record is not, or not any more, this person's to see. A token that ended is renewed instead. */
const isFinalRefusal = (status: number): boolean =>
  status >= 400 && status < 500 && ![401, 408, 425, 429].includes(status);

async function poll(
  { load, random, wait, pollMs }: WatchOptions,
  recordId: string,
  tell: (view: RecordView) => void,
  signal: AbortSignal,
  baseline: (seq: number) => void,
): Promise<void> {
  for (let failures = 0; !signal.aborted;) {
    const answer = await load(recordId).catch(() => undefined);
    if (answer?.ok) {
      failures = 0;
      baseline(answer.value.record.seq);
      tell(answer.value);
    } else if (answer && answer.refusal.code !== 'TOO_MANY_REQUESTS') return;
    else failures += 1;
    await wait(failures > 0 ? backoff(failures, random) : pollMs, signal);
  }
}
