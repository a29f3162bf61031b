import { sha256Hex } from '@iou-kit/machine';
import { verifySignature } from '../cms/index.ts';
import type { LoggedEvent, Opened } from './opened.ts';
import { readSealedPdf, type SealedPdf } from './read-pdf.ts';

/** The states that a paper is sealed for, and the event that led to each. */
const led: Readonly<Record<string, (event: LoggedEvent) => boolean>> = {
  effective: ({ type, data }) => type === 'signed' && data['state'] === 'effective.signed',
  released: ({ type }) => type === 'released',
  settled: ({ type }) => type === 'settled',
};

/** Each sealed paper, and the report. */
export async function checkPapers(opened: Opened): Promise<void> {
  const { files, events, found } = opened;
  for (const [state, leads] of Object.entries(led)) {
    const path = `paper/${state}.pdf`;
    const event = events.find(leads);
    const bytes = files.get(path);
    if (bytes) await checkPaper(opened, path, bytes, { state, events: event ? [event] : [] });
    else if (event && !opened.erased && !opened.listed.has(path)) found.note('NOT_SEALED_YET', path);
  }
  const report = files.get('report.pdf');
  if (report) await checkPaper(opened, 'report.pdf', report, { state: 'report', events });
}

interface Wanted {
  readonly state: string;
  /** One of these led to it. */
  readonly events: readonly LoggedEvent[];
}

async function checkPaper(opened: Opened, path: string, bytes: Uint8Array, wanted: Wanted): Promise<void> {
  const { files, manifest, trust, lists, found, signed, eventsWhole } = opened;
  const pdf = readSealedPdf(bytes);
  if (!pdf) {
    found.fault('PAPER_UNSIGNED', path);
    return;
  }
  if (pdf.appended) found.fault('PAPER_APPENDED', path);
  // What was signed; while nobody has, what is there.
  const document =
    signed.find(({ sound }) => sound)?.documentHash ?? sha256Hex(files.get('document.json') ?? new Uint8Array());
  const sound = wanted.events.filter((event) => event.sound);
  // The report tells of the last event there was: in a log with gaps it may be one that is missing.
  const judged = eventsWhole || (wanted.state !== 'report' && sound.length > 0);
  const isRight = isOf(pdf, manifest.recordId, document, wanted, judged ? sound : undefined);
  if (!isRight || !showsAll(pdf, opened)) found.fault('PAPER_OTHER_DOCUMENT', path);
  const known = { roots: trust.seal, time: trust.time, lists };
  const read = await verifySignature(pdf.cms, pdf.signed, known, manifest.createdAt);
  if (!read.ok) found.fault(read.fault, path, read.detail);
  else if (read.timePending) found.note('TIME_PENDING', path);
}

const isOf = (
  { facts }: SealedPdf,
  recordId: string,
  document: string,
  { state }: Wanted,
  events: readonly LoggedEvent[] | undefined,
): boolean =>
  facts.IOURecord === recordId &&
  facts.IOUDocumentHash === document &&
  facts.IOUState === state &&
  (!events || events.some(({ hash }) => hash === facts.IOUEventHash));

/** Where it names the inks that it shows, they are those of everybody who has signed, as far as these are known. */
function showsAll({ facts: { IOUInks } }: SealedPdf, { signed, openings, eventsWhole }: Opened): boolean {
  const inks = signed.map(({ commitment }) => openings.get(commitment)?.value);
  return IOUInks === undefined || !eventsWhole || inks.includes(undefined) || IOUInks === inks.join('-');
}
