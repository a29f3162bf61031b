import { canonicalJson } from '../../hashing/canonical-json.ts';
import { inkCommitmentOf } from '../../hashing/commitment.ts';
import { inkHash } from '../../ink/ink-hash.ts';
import type { Ids } from '../../model/context.ts';
import type { Ink } from '../../model/ink.ts';
import type { Opening } from '../../model/person.ts';

/** The ink for the vault, promised by the SHA-256 of its bytes under a fresh salt. */
export function sealInk(ink: Ink, ids: Ids): Opening {
  const salt = ids.salt();
  return { salt, field: 'ink', value: canonicalJson(ink), commitment: inkCommitmentOf(salt, inkHash(ink)) };
}
