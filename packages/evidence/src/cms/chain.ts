import { isUnderstood, mayIssue } from './certificate.ts';
import type { Certificate } from './certificate.ts';
import { equalBytes } from './der-values.ts';
import { isSignedBy } from './signed-object.ts';

/** The last issuer before the root is the fourth at most: paths are searched, and the search must end soon whatever it is given. */
const longest = 4;

/** From a certificate up to a root, both included; null if there is no such path. Times are not looked at. */
export async function pathToRoot(
  certificate: Certificate,
  others: readonly Certificate[],
  roots: readonly Certificate[],
): Promise<readonly Certificate[] | null> {
  return isUnderstood(certificate) ? search([certificate], others, roots) : null;
}

async function search(
  path: readonly Certificate[],
  others: readonly Certificate[],
  roots: readonly Certificate[],
): Promise<readonly Certificate[] | null> {
  const last = path.at(-1);
  if (last === undefined || path.length > longest) return null;
  for (const root of roots) if (await issued(root, last, path.length - 1)) return [...path, root];
  for (const other of others) {
    if (path.includes(other) || !(await issued(other, last, path.length - 1))) continue;
    const found = await search([...path, other], others, roots);
    if (found) return found;
  }
  return null;
}

async function issued(issuer: Certificate, subject: Certificate, below: number): Promise<boolean> {
  if (!equalBytes(issuer.subject.whole, subject.issuer.whole)) return false;
  return mayIssue(issuer, below) && isUnderstood(issuer) && isSignedBy(subject, issuer.spki);
}

const instantShape = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The first certificate of the path that is not valid at that instant (ISO 8601 UTC with milliseconds), whose last second is whole. */
export const invalidAt = (path: readonly Certificate[], instant: string): Certificate | undefined =>
  path.find(
    ({ notBefore, notAfter }) =>
      !instantShape.test(instant) || instant < notBefore || instant > notAfter.replace('.000Z', '.999Z'),
  );
