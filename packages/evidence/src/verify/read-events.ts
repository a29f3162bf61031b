import { EnvelopeShape, GENESIS, hashOf, leafHash } from '@iou-kit/machine';
import { canonicalValue, utf8, type Manifest } from '../shapes.ts';
import type { Findings } from './findings.ts';
import type { LoggedEvent } from './opened.ts';

const PART = 'events.jsonl';

interface Line extends LoggedEvent {
  readonly prev: string;
  /** The hash that it should carry. */
  readonly own: string;
}

/** The log's lines, as far as they are envelopes of this record; whether they are whole, in order and chained. */
export function readEvents(bytes: Uint8Array | undefined, manifest: Manifest, found: Findings): readonly LoggedEvent[] {
  const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\n');
  if (lines.pop() !== '') found.fault('EVENT_MALFORMED', PART, 'no line end at the end');
  const events = lines.flatMap((line, i): Line[] => {
    const event = readLine(line, manifest);
    if (!event) found.fault('EVENT_MALFORMED', PART, `line ${i + 1}`);
    return event ? [event] : [];
  });
  checkOrder(events, manifest.events, found);
  for (const { hash, own, seq } of events) if (hash !== own) found.fault('EVENT_HASH_INVALID', PART, `event ${seq}`);
  return events;
}

function readLine(line: string, { recordId, tenant }: Manifest): Line | undefined {
  const read = EnvelopeShape.safeParse(canonicalValue(utf8(line)));
  if (!read.success || read.data.recordId !== recordId || read.data.tenant !== tenant) return undefined;
  const { hash, ...rest } = read.data;
  return { ...rest, hash, own: hashOf(rest), leaf: leafHash(line) };
}

function checkOrder(events: readonly Line[], count: number, found: Findings): void {
  const seqs = events.map(({ seq }) => seq);
  const sorted = seqs.toSorted((a, b) => a - b);
  const whole = seqs.length === count && sorted.every((seq, i) => seq === i + 1);
  if (!whole) found.fault('EVENT_MISSING', PART, `of ${count}: ${missing(seqs, count)}`);
  else if (seqs.some((seq, i) => seq !== sorted[i])) found.fault('EVENTS_REORDERED', PART);
  else {
    const broken = events.find(({ prev }, i) => prev !== (events[i - 1]?.hash ?? GENESIS));
    if (broken) found.fault('EVENT_CHAIN_BROKEN', PART, `event ${broken.seq}`);
  }
}

const missing = (seqs: readonly number[], count: number): string =>
  Array.from({ length: Math.min(count, 1000) }, (_, i) => i + 1)
    .filter((seq) => !seqs.includes(seq))
    .join(', ');
