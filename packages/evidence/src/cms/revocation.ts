import { extensionsOf, maySignLists, serialOf } from './certificate.ts';
import type { Certificate } from './certificate.ts';
import { context, elementsOf, fieldsOf, INTEGER, SEQUENCE } from './der.ts';
import type { Bytes, Der } from './der.ts';
import { equalBytes, integerOf, timeOf } from './der-values.ts';
import { isSignedBy, readSigned } from './signed-object.ts';

/** A list of revoked certificates (RFC 5280 §5), taken apart. Whether its issuer signed it is asked where it names a certificate. */
export interface RevocationList {
  readonly tbs: Bytes;
  readonly algorithm: Der;
  readonly signature: Bytes;
  readonly issuer: Der;
  /** When (ISO 8601 UTC), by serial number in hex. */
  readonly revoked: ReadonlyMap<string, string>;
}

/** Only what was revoked since another list. */
const deltaIndicator = '2.5.29.27';

/** The lists (DER) that can be read. One that cannot be read revokes nothing, which is as safe as its absence. */
export const revocationLists = (ders: readonly Uint8Array[]): readonly RevocationList[] =>
  ders.flatMap((der) => {
    try {
      return [parseList(new Uint8Array(der))];
    } catch {
      return [];
    }
  });

function parseList(bytes: Bytes): RevocationList {
  const { tbs, algorithm, signature } = readSigned(bytes);
  const fields = fieldsOf(tbs);
  fields.maybe(INTEGER);
  fields.take(SEQUENCE);
  const issuer = fields.take(SEQUENCE);
  timeOf(fields.any());
  const next = fields.more ? fields.any() : undefined;
  const entries = next?.tag === SEQUENCE ? next : fields.maybe(SEQUENCE);
  const extensions = extensionsOf(next?.tag === context(0) ? next : fields.maybe(context(0)));
  fields.end();
  const whole = !extensions.has(deltaIndicator);
  const revoked = new Map(entries && whole ? elementsOf(entries).flatMap(entryOf) : []);
  return { tbs: tbs.whole, algorithm, signature, issuer, revoked };
}

/** An entry with a critical extension may be of another issuer's certificate. */
function entryOf(der: Der): [serial: string, at: string][] {
  const fields = fieldsOf(der);
  const serial = serialOf({ serial: integerOf(fields.take(INTEGER)) });
  const at = timeOf(fields.any());
  const own = fields.more ? fields.any() : undefined;
  const odd = own && elementsOf(own).some((each) => elementsOf(each).length > 2);
  return odd ? [] : [[serial, at]];
}

/** The first certificate of a path that its issuer had revoked by that instant (ISO 8601 UTC). The root answers for itself. */
export async function revokedBy(
  path: readonly Certificate[],
  instant: string,
  lists: readonly RevocationList[],
): Promise<Certificate | undefined> {
  for (const [index, certificate] of path.slice(0, -1).entries()) {
    const issuer = path[index + 1];
    if (!issuer || !maySignLists(issuer)) continue;
    for (const list of lists) {
      const at = list.revoked.get(serialOf(certificate));
      if (at === undefined || at > instant || !equalBytes(list.issuer.whole, certificate.issuer.whole)) continue;
      if (await isSignedBy(list, issuer.spki)) return certificate;
    }
  }
  return undefined;
}
