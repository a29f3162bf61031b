import type { EventEnvelope } from '../model/event.ts';
import { canonicalJson } from './canonical-json.ts';
import { hashOf, leafHash } from './sha256.ts';

/** What stands in `prev` of a record's first event. */
export const GENESIS = '0'.repeat(64);

/** The hash an envelope must carry: over everything in it but the hash itself. */
export function eventHash(event: Omit<EventEnvelope, 'hash'> & { hash?: string }): string {
  const { hash: _, ...rest } = event;
  return hashOf(rest);
}

/** The leaf that stands for an event in its tenant's Merkle tree. */
export const merkleLeaf = (event: EventEnvelope): string => leafHash(canonicalJson(event));

export type ChainFault = {
  readonly seq: number;
  readonly fault: 'HASH' | 'PREV' | 'SEQ' | 'RECORD';
};

/** Walks a record's log from its first event; the first place where it does not hold, or null when it is whole. */
export function verifyChain(events: readonly EventEnvelope[]): ChainFault | null {
  let prev = GENESIS;
  let seq = 1;
  for (const event of events) {
    if (event.seq !== seq) return { seq, fault: 'SEQ' };
    if (event.recordId !== events[0]?.recordId || event.tenant !== events[0].tenant) return { seq, fault: 'RECORD' };
    if (event.prev !== prev) return { seq, fault: 'PREV' };
    if (eventHash(event) !== event.hash) return { seq, fault: 'HASH' };
    prev = event.hash;
    seq += 1;
  }
  return null;
}
