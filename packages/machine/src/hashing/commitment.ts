import { inkHash } from '../ink/ink-hash.ts';
import { Ink } from '../model/ink.ts';
import type { Opening } from '../model/person.ts';
import { hashOf } from './sha256.ts';

/** The salted promise of one personal value: SHA-256(RFC 8785 bytes of [salt, field, value]), hex (`contracts.md`). */
export const commitmentOf = (opening: Omit<Opening, 'commitment'>): string =>
  hashOf([opening.salt, opening.field, opening.value]);

/** The salted promise of a signature's SHA-256, as the signature event carries it; it opens without the handwriting. */
export const inkCommitmentOf = (salt: string, hash: string): string =>
  commitmentOf({ salt, field: 'inkHash', value: hash });

/** Whether an opening is the one that was promised. An ink opens the promise of its hash. */
export const opens = (opening: Opening): boolean =>
  (opening.field === 'ink' ? inkCommitment(opening) : commitmentOf(opening)) === opening.commitment;

function inkCommitment({ salt, value }: Opening): string | undefined {
  try {
    return inkCommitmentOf(salt, inkHash(Ink.parse(JSON.parse(value))));
  } catch {
    return undefined;
  }
}
