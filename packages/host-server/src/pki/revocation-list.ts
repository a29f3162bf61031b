import { identifierOf } from './algorithms.ts';
import { bits, explicit, integer, sequence, time } from './asn1.ts';
import { partsOf } from './certificate-parts.ts';
import type { Bytes } from './evidence.ts';
import { authorityKey, listNumber } from './extensions.ts';
import { plus } from './instants.ts';
import type { Root } from './root.ts';

/** A certificate (DER) that was revoked, and when. */
export interface Revoked {
  readonly certificate: Uint8Array;
  readonly at: string;
}

/** The root's list of revoked certificates (DER), for a week. `number` must grow from list to list. */
export async function revocationList(
  root: Root,
  now: string,
  number: number,
  revoked: readonly Revoked[] = [],
): Promise<Bytes> {
  const algorithm = identifierOf(root.signing.algorithm);
  const tbs = sequence(
    integer(1),
    algorithm,
    root.name,
    time(now),
    time(plus(now, { days: 7 })),
    // An empty list leaves them out (RFC 5280 §5.1.2.6).
    ...(revoked.length > 0 ? [sequence(...revoked.map(entryOf))] : []),
    explicit(0, sequence(authorityKey(root.keyIdentifier), listNumber(number))),
  );
  return sequence(tbs, algorithm, bits(await root.signing.sign(tbs)));
}

const entryOf = ({ certificate, at }: Revoked): Bytes => sequence(partsOf(certificate).serial, time(at));
