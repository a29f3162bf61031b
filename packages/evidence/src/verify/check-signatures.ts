import { verifySignature } from '../cms/index.ts';
import { readCanonical, Statement } from '../shapes.ts';
import { openedValue, type Opened, type SignedEvent } from './opened.ts';

/** Each person's own signature: over this document, ink and event, by a certificate in their name. */
export async function checkSignatures(opened: Opened): Promise<void> {
  if (opened.erased) return;
  for (const event of opened.signed) await checkSignature(opened, event);
}

async function checkSignature(opened: Opened, event: SignedEvent): Promise<void> {
  const { files, manifest, trust, found } = opened;
  const { side } = event;
  const [path, cmsPath] = [`signatures/${side}.json`, `signatures/${side}.p7s`];
  const [bytes, cms] = [files.get(path), files.get(cmsPath)];
  if (!bytes && !cms) {
    found.note('NOT_SIGNED_YET', cmsPath);
    return;
  }
  const statement = readCanonical(Statement, bytes);
  const wanted: Statement = {
    v: 1,
    recordId: manifest.recordId,
    side,
    documentHash: event.documentHash ?? '',
    inkHash: opened.openings.get(event.commitment)?.value ?? '',
    eventHash: event.hash,
  };
  const fits = statement && Object.entries(wanted).every(([key, value]) => statement[key as keyof Statement] === value);
  if (!fits) found.fault('STATEMENT_MISMATCH', path);
  const read = await verifySignature(
    cms ?? new Uint8Array(),
    bytes ?? new Uint8Array(),
    { roots: trust.people, time: trust.time },
    event.at,
  );
  if (!read.ok) found.fault(read.fault, cmsPath, read.detail);
  else if (read.timePending) found.note('TIME_PENDING', cmsPath);
  const name = openedValue(opened, side, 'name');
  if (read.ok && name !== undefined && read.signer.commonName !== name)
    found.fault('CERTIFICATE_OTHER_PERSON', cmsPath);
}
