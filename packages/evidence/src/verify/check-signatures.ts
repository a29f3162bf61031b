import { verifySignature } from '../cms/index.ts';
import { readCanonical, Statement } from '../shapes.ts';
import { openedValue, type Opened, type SignedEvent } from './opened.ts';

/** Each person's own signature: over this document, ink and event, by a certificate in their name. */
export async function checkSignatures(opened: Opened): Promise<void> {
  for (const event of opened.signed) await checkSignature(opened, event);
}

async function checkSignature(opened: Opened, event: SignedEvent): Promise<void> {
  const { files, trust, found } = opened;
  const { side } = event;
  const [path, cmsPath] = [`signatures/${side}.json`, `signatures/${side}.p7s`];
  const [bytes, cms] = [files.get(path), files.get(cmsPath)];
  if (!bytes && !cms) {
    if (!opened.erased && !opened.listed.has(path) && !opened.listed.has(cmsPath))
      found.note('NOT_SIGNED_YET', cmsPath);
    return;
  }
  if (!bytes && !opened.listed.has(path)) found.fault('STATEMENT_MISMATCH', path, 'a signature without a statement');
  if (!cms && !opened.listed.has(cmsPath)) found.fault('SIGNATURE_INVALID', cmsPath, 'a statement without a signature');
  if (bytes && !isAbout(readCanonical(Statement, bytes), opened, event)) found.fault('STATEMENT_MISMATCH', path);
  if (!bytes || !cms) return;
  const read = await verifySignature(cms, bytes, { roots: trust.people, time: trust.time }, event.at);
  if (!read.ok) found.fault(read.fault, cmsPath, read.detail);
  else if (read.timePending) found.note('TIME_PENDING', cmsPath);
  const name = openedValue(opened, side, 'name');
  const known = name !== undefined || opened.openingsWhole;
  if (read.signer && known && read.signer.commonName !== name) found.fault('CERTIFICATE_OTHER_PERSON', cmsPath);
}

/** The statement names this record, side, document, ink and event, as far as these are known for certain. */
function isAbout(statement: Statement | undefined, opened: Opened, event: SignedEvent): boolean {
  if (!statement || statement.side !== event.side || statement.recordId !== opened.manifest.recordId) return false;
  const ink = opened.openings.get(event.commitment)?.value;
  const inkKnown = ink !== undefined || opened.openingsWhole;
  const document = opened.signed.find(({ sound }) => sound)?.documentHash;
  return (
    (document === undefined || statement.documentHash === document) &&
    (!inkKnown || statement.inkHash === ink) &&
    (!event.sound || statement.eventHash === event.hash)
  );
}
