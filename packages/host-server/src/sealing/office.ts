import type { EvidencePart, EvidenceStatus } from '@iou-kit/host-adapter';
import type { Dossier, EvidenceOffice, Shelf } from '@iou-kit/host-adapter/service';
import { bundleOf } from './bundle-of.ts';
import { makeHead } from './make-head.ts';
import { makePapers } from './make-papers.ts';
import { makeReport } from './make-report.ts';
import { makeSignatures } from './make-signatures.ts';
import { paperId, reachedIn, reportId, signaturesIn, wantedPieces } from './pieces.ts';
import { readProgress, writeProgress } from './progress.ts';
import { receiptOf } from './receipt-of.ts';
import type { SealingPorts } from './sealing-ports.ts';

const offers = ['document', 'report', 'bundle', 'receipt'] as const satisfies readonly EvidencePart[];

/** Makes the evidence of records: people's signatures, sealed papers, report, receipts and bundles. Nothing here runs inside a commit. */
export const evidenceOffice = (ports: SealingPorts): EvidenceOffice => ({
  offers,
  missingGlyphs: (text) => ports.press.missingGlyphs(text),
  work: (dossier, shelf) => work(ports, dossier, shelf),
  status,
  async file(dossier, shelf, part) {
    switch (part) {
      case 'document': {
        const latest = latestPaper(dossier, await shelf.ids());
        return pdf(latest ? await shelf.get(latest) : null);
      }
      case 'report':
        return pdf(await shelf.get(reportId));
      case 'bundle':
        return { mediaType: 'application/zip', bytes: await bundleOf(ports, dossier, shelf) };
      case 'receipt':
        return { mediaType: 'application/json', bytes: await receiptOf(ports, dossier, shelf) };
      default:
        return null;
    }
  },
});

/** While the paper of the present state is being made, the one before it is there. */
const latestPaper = (dossier: Dossier, made: readonly string[]): string | undefined =>
  reachedIn(dossier)
    .map(({ state }) => paperId(state))
    .findLast((id) => made.includes(id));

const pdf = (bytes: Uint8Array | null) => (bytes ? { mediaType: 'application/pdf', bytes } : null);

/** Makes what is missing and gives its time to what waits for it; true when nothing is left to do. */
async function work(ports: SealingPorts, dossier: Dossier, shelf: Shelf): Promise<boolean> {
  if (signaturesIn(dossier).length === 0) return true;
  const before = await readProgress(shelf);
  const signatures = await makeSignatures(ports, dossier, shelf);
  const papers = await makePapers(ports, dossier, shelf, before.timePending);
  const last = dossier.record.seq;
  const head = before.reported === last && before.head ? before.head : await makeHead(ports, dossier);
  const behind = before.reported !== last || before.timePending.length > 0;
  const report = behind && (await makeReport(ports, dossier, shelf, { ...before, head }));
  const timePending = [...signatures, ...papers, ...(report ? [reportId] : [])];
  await writeProgress(shelf, { timePending, reported: last, head });
  return timePending.length === 0;
}

const stems: Readonly<Record<(typeof offers)[number], string>> = {
  document: '.pdf',
  report: '-report.pdf',
  bundle: '-evidence.zip',
  receipt: '-receipt.json',
};

async function status(dossier: Dossier, shelf: Shelf): Promise<EvidenceStatus> {
  // A later file does not take the place of an earlier one in a folder of downloads.
  const ended = reachedIn(dossier).at(-1)?.state;
  const suffix = ended === undefined || ended === 'effective' ? '' : `-${ended}`;
  const files = (parts: readonly (typeof offers)[number][]) =>
    parts.map((part) => ({ part, name: `${dossier.record.documentNumber}${suffix}${stems[part]}` }));
  if (dossier.erased) return { state: 'erased', files: files(['bundle', 'receipt']) };
  if (signaturesIn(dossier).length === 0) return { state: 'none', files: [] };
  const made = await shelf.ids();
  const ready = offers.filter((part) => {
    if (part === 'document') return latestPaper(dossier, made) !== undefined;
    return part !== 'report' || made.includes(reportId);
  });
  const missing = wantedPieces(dossier).some((id) => !made.includes(id));
  const { timePending } = await readProgress(shelf);
  return { state: missing ? 'pending' : timePending.length > 0 ? 'timePending' : 'sealed', files: files(ready) };
}
