import { GENESIS, hashOf, leafHash } from '@iou-kit/machine';
import { canonicalValue, Envelope, SignedData, type Manifest } from '../shapes.ts';
import type { Findings } from './findings.ts';
import type { LoggedEvent } from './opened.ts';

const PART = 'events.jsonl';
const NEWLINE = 0x0a;

interface Line extends LoggedEvent {
  readonly prev: string;
}

/** The log's lines, as far as they are envelopes of this record; whether they are whole, in order and chained. */
export function readEvents(bytes: Uint8Array | undefined, manifest: Manifest, found: Findings): readonly LoggedEvent[] {
  if (!bytes) return [];
  let malformed = false;
  const blame = (where: string): void => {
    malformed = true;
    found.fault('EVENT_MALFORMED', PART, where);
  };
  const events: Line[] = [];
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(NEWLINE, start);
    if (end < 0) {
      blame('no line end at the end');
      break;
    }
    const event = readLine(bytes.subarray(start, end), manifest);
    if (event) events.push(event);
    else blame(`after ${events.length} events`);
    start = end + 1;
  }
  if (!malformed) checkOrder(events, manifest.events, found);
  checkChain(events, found);
  return events;
}

function readLine(line: Uint8Array, { recordId, tenant }: Manifest): Line | undefined {
  const read = Envelope.safeParse(canonicalValue(line));
  if (!read.success || read.data.recordId !== recordId || read.data.tenant !== tenant) return undefined;
  if (read.data.type === 'signed' && !SignedData.safeParse(read.data.data).success) return undefined;
  const { hash, ...rest } = read.data;
  // Canonical JSON is UTF-8, so that its text is its bytes.
  return { ...rest, hash, sound: hash === hashOf(rest), leaf: leafHash(new TextDecoder().decode(line)) };
}

function checkOrder(events: readonly Line[], count: number, found: Findings): void {
  const seqs = events.map(({ seq }) => seq);
  const sorted = seqs.toSorted((a, b) => a - b);
  const whole = seqs.length === count && sorted.every((seq, i) => seq === i + 1);
  if (!whole) found.fault('EVENT_MISSING', PART, `of ${count}: ${missing(seqs, count)}`);
  else if (seqs.some((seq, i) => seq !== sorted[i])) found.fault('EVENTS_REORDERED', PART);
}

/** Each event's own hash, and that it names the one before where that stands before it. */
function checkChain(events: readonly Line[], found: Findings): void {
  events.forEach(({ seq, sound, prev }, i) => {
    if (!sound) found.fault('EVENT_HASH_INVALID', PART, `event ${seq}`);
    const before = events[i - 1];
    const wanted = seq === 1 ? GENESIS : before?.seq === seq - 1 ? before.hash : undefined;
    if (wanted !== undefined && prev !== wanted) found.fault('EVENT_CHAIN_BROKEN', PART, `event ${seq}`);
  });
}

const missing = (seqs: readonly number[], count: number): string =>
  Array.from({ length: Math.min(count, 1000) }, (_, i) => i + 1)
    .filter((seq) => !seqs.includes(seq))
    .join(', ');
