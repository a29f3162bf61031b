import { identifierOf } from './algorithms.ts';
import { bits, explicit, integer, sequence, time } from './asn1.ts';
import type { Bytes } from './evidence.ts';
import { authorityKey, listNumber } from './extensions.ts';
import { plus } from './instants.ts';
import type { Root } from './root.ts';

/** The root's list of revoked certificates (DER), with none on it, for a week. `number` must grow from list to list. */
export async function revocationList(root: Root, now: string, number: number): Promise<Bytes> {
  const algorithm = identifierOf(root.signing.algorithm);
  const tbs = sequence(
    integer(1),
    algorithm,
    root.name,
    time(now),
    time(plus(now, { days: 7 })),
    explicit(0, sequence(authorityKey(root.keyIdentifier), listNumber(number))),
  );
  return sequence(tbs, algorithm, bits(await root.signing.sign(tbs)));
}
