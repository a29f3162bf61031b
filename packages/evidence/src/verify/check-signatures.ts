import { sides, type Side } from '@iou-kit/machine';
import { verifySignature } from '../cms/index.ts';
import { readCanonical, Statement } from '../shapes.ts';
import { openedValue, signedBy, type Opened, type SignedEvent } from './opened.ts';

/** Each person's own signature: over this document, ink and event, by a certificate in their name. */
export async function checkSignatures(opened: Opened): Promise<void> {
  for (const side of sides) await checkSignature(opened, side, signedBy(opened.signed, side));
}

async function checkSignature(opened: Opened, side: Side, event: SignedEvent | undefined): Promise<void> {
  const { files, manifest, trust, lists, found } = opened;
  const [path, cmsPath] = [`signatures/${side}.json`, `signatures/${side}.p7s`];
  const [bytes, cms] = [files.get(path), files.get(cmsPath)];
  if (!bytes && !cms) {
    if (event && !opened.erased && !opened.listed.has(path) && !opened.listed.has(cmsPath))
      found.note('NOT_SIGNED_YET', cmsPath);
    return;
  }
  if (!bytes && !opened.listed.has(path)) found.fault('STATEMENT_MISMATCH', path, 'a signature without a statement');
  if (!cms && !opened.listed.has(cmsPath)) found.fault('SIGNATURE_INVALID', cmsPath, 'a statement without a signature');
  if (bytes && !isAbout(readCanonical(Statement, bytes), opened, side, event)) found.fault('STATEMENT_MISMATCH', path);
  if (!bytes || !cms) return;
  const at = event?.at ?? manifest.createdAt;
  const read = await verifySignature(cms, bytes, { roots: trust.people, time: trust.time, lists }, at);
  if (!read.ok) found.fault(read.fault, cmsPath, read.detail);
  else if (read.timePending) found.note('TIME_PENDING', cmsPath);
  const name = openedValue(opened, side, 'name');
  const known = name !== undefined || opened.openingsWhole;
  if (read.signer && known && read.signer.commonName !== name) found.fault('CERTIFICATE_OTHER_PERSON', cmsPath);
}

/** The statement names this record, side, document, ink and event, as far as these are known for certain. */
function isAbout(
  statement: Statement | undefined,
  opened: Opened,
  side: Side,
  event: SignedEvent | undefined,
): boolean {
  if (!statement || statement.side !== side || statement.recordId !== opened.manifest.recordId) return false;
  // Nobody signs for a side that has not signed.
  if (!event && opened.eventsWhole) return false;
  const ink = openedValue(opened, side, 'inkHash');
  const inkKnown = ink !== undefined || opened.openingsWhole;
  const document = opened.signed.find(({ sound }) => sound)?.documentHash;
  return (
    (document === undefined || statement.documentHash === document) &&
    (!inkKnown || statement.inkHash === ink) &&
    (!event?.sound || statement.eventHash === event.hash)
  );
}
