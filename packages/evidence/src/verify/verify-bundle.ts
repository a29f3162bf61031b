import { unzip } from '../bundle/archive.ts';
import { Manifest, readCanonical, Trust, TRUST_FORMAT, VERIFICATION_FORMAT } from '../shapes.ts';
import { agreementIn, type Agreement } from './agreement.ts';
import { checkAnchors } from './check-anchors.ts';
import { checkDocument, readOpenings } from './check-document.ts';
import { checkFiles } from './check-files.ts';
import { checkInk } from './check-ink.ts';
import { checkLife } from './check-life.ts';
import { checkLog, openCheckpoint } from './check-log.ts';
import { checkPapers } from './check-papers.ts';
import { checkReceipt } from './check-receipt.ts';
import { checkSignatures } from './check-signatures.ts';
import { listsIn } from './lists-in.ts';
import { Findings, type FaultCode, type Finding, type NoteCode } from './findings.ts';
import { signedEvents, type Opened } from './opened.ts';
import { readEvents } from './read-events.ts';

/** What a verification says. `facts` is what the bundle says of itself, for whoever reads the result. */
export interface Verification {
  readonly format: typeof VERIFICATION_FORMAT;
  readonly valid: boolean;
  readonly faults: readonly Finding<FaultCode>[];
  readonly notes: readonly Finding<NoteCode>[];
  readonly facts?:
    | (Pick<Manifest, 'tenant' | 'recordId' | 'number' | 'state' | 'createdAt'> & {
        /** What was agreed, where the document is the one that was signed. */
        readonly agreement?: Agreement | undefined;
      })
    | undefined;
}

export interface VerificationOptions {
  /** Keys that are known from elsewhere; without them those of the bundle are used, and that is noted. */
  readonly trust?: Trust | undefined;
  /** The bytes of a receipt that somebody kept, or of an earlier bundle. */
  readonly receipt?: Uint8Array | undefined;
}

const none: Trust = { format: TRUST_FORMAT, simulated: false, logKeys: [], people: [], seal: [], time: [] };

/** Checks an evidence bundle (`docs/evidence-format.md`) offline. Never throws for what is in it. */
export async function verifyBundle(bytes: Uint8Array, options: VerificationOptions = {}): Promise<Verification> {
  const found = new Findings();
  const files = unzip(bytes);
  if (!files) found.fault('BUNDLE_UNREADABLE', 'bundle');
  const manifest = readCanonical(Manifest, files?.get('manifest.json'));
  if (files && !manifest) found.fault('MANIFEST_MALFORMED', 'manifest.json');
  if (!files || !manifest) return verification(found);

  const published = readCanonical(Trust, files.get('trust.json')) ?? none;
  const trust = options.trust ?? published;
  if (!options.trust) found.note('TRUST_FROM_BUNDLE', 'bundle');
  if (manifest.simulated || trust.simulated) found.note('SIMULATED', 'bundle');
  await checkFiles(files, manifest, trust, found);
  const events = readEvents(files.get('events.jsonl'), manifest, found);
  const signed = signedEvents(events);
  const checkpoint = await openCheckpoint(files, manifest, trust, found);
  const eventsWhole =
    files.has('events.jsonl') && !found.has('events.jsonl', 'EVENT_MALFORMED', 'EVENT_MISSING', 'EVENT_HASH_INVALID');
  const documentWhole = checkDocument(files, signed, found);
  const openings = readOpenings(files, signed, { documentWhole, eventsWhole }, found);
  const openingsWhole = files.has('openings.json') && !found.has('openings.json', 'OPENING_MISMATCH');
  const listed = new Set(manifest.files.map(({ path }) => path));
  const erased = signed.length > 0 && new TextDecoder().decode(files.get('openings.json')) === '[]';
  if (erased) found.note('ERASED', 'openings.json');
  const opened: Opened = {
    ...{ files, manifest, trust, lists: listsIn(files, trust), found, listed, events, eventsWhole, signed, checkpoint },
    ...{ documentWhole, openings, openingsWhole, erased },
  };
  checkLife(opened);
  checkLog(opened);
  checkInk(opened);
  await checkSignatures(opened);
  await checkPapers(opened);
  checkAnchors(opened);
  if (options.receipt) await checkReceipt(opened, options.receipt);
  return verification(found, manifest, documentWhole ? agreementIn(files) : undefined);
}

function verification({ faults, notes }: Findings, manifest?: Manifest, agreement?: Agreement): Verification {
  const said = { format: VERIFICATION_FORMAT, valid: faults.length === 0, faults, notes } as const;
  if (!manifest) return said;
  const { tenant, recordId, number, state, createdAt } = manifest;
  return { ...said, facts: { tenant, recordId, number, state, createdAt, ...(agreement && { agreement }) } };
}
