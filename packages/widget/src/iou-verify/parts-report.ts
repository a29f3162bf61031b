import type { FaultCode, Finding, NoteCode } from '@iou-kit/evidence';
import type { BundleCheckWords } from '../words/bundle-check-words.ts';
import type { Examination } from './examine.ts';

export type PartName = keyof BundleCheckWords['parts'];
export type PartStatus = keyof BundleCheckWords['status'];
export type AnyFinding = Finding<FaultCode> | Finding<NoteCode>;

/** One of the parts that a layperson knows of, and what was found in it. */
export interface PartReport {
  readonly name: PartName;
  readonly status: PartStatus;
  readonly findings: readonly AnyFinding[];
  /** Files of other parts that differ from the list; only of the part `files`. */
  readonly elsewhere: number;
}

const order: readonly PartName[] = [
  ...(['files', 'events', 'log', 'document', 'ink', 'signatures', 'papers', 'times', 'receipt'] as const),
];

/** Folders end with a stroke. */
const places: readonly (readonly [place: string, part: PartName])[] = [
  ['events.jsonl', 'events'],
  ['log.json', 'log'],
  ['checkpoint.jws', 'log'],
  ['anchors/', 'log'],
  ['document.json', 'document'],
  ['openings.json', 'document'],
  ['images/', 'document'],
  ['ink/', 'ink'],
  ['signatures/', 'signatures'],
  ['paper/', 'papers'],
  ['report.pdf', 'papers'],
  ['receipt', 'receipt'],
];

/** What is at fault in these makes the part's own answer worthless, for a verifier leaves out what rests on a fault. */
const restsOn: Readonly<Partial<Record<PartName, readonly PartName[]>>> = {
  log: ['events'],
  document: ['events'],
  ink: ['events', 'document'],
  signatures: ['events', 'document', 'times'],
  papers: ['events', 'document', 'times'],
  times: ['signatures', 'papers'],
  receipt: ['events', 'log'],
};

const isOfTime = ({ code }: AnyFinding): boolean => /^TIME/.test(code);
const isOfList = ({ code }: AnyFinding): boolean => /^FILE_/.test(code);

function placeOf(finding: AnyFinding): PartName {
  if (isOfTime(finding)) return 'times';
  const { part } = finding;
  return places.find(([place]) => (place.endsWith('/') ? part.startsWith(place) : part === place))?.[1] ?? 'files';
}

/** What was checked, part by part. Nothing is called good that was not looked at. */
export function partsReport(examination: Examination): readonly PartReport[] {
  const { faults, notes, facts } = examination.verification;
  const elsewhere = faults.filter((fault) => isOfList(fault) && placeOf(fault) !== 'files').length;
  const faulty = new Set(faults.map(placeOf));
  if (elsewhere > 0) faulty.add('files');
  return order.map((name) => {
    const findings = [...faults, ...notes].filter((found) => found.part !== 'bundle' && placeOf(found) === name);
    const rests = restsOn[name] ?? [];
    const unsure = (facts === undefined && name !== 'files') || rests.some((part) => faulty.has(part));
    const status = ((): PartStatus => {
      if (faulty.has(name)) return 'bad';
      if (name === 'receipt' && !examination.receipt) return 'absent';
      if (unsure) return 'skipped';
      if (findings.some(({ code }) => code !== 'ERASED')) return 'open';
      return isThere(name, examination.paths) ? 'good' : 'absent';
    })();
    return { name, status, findings, elsewhere: name === 'files' ? elsewhere : 0 };
  });
}

/** Parts that a young or an erased record does not have. */
function isThere(name: PartName, paths: readonly string[]): boolean {
  const holds = (...starts: readonly string[]) => paths.some((path) => starts.some((start) => path.startsWith(start)));
  switch (name) {
    case 'ink':
      return holds('ink/');
    case 'signatures':
      return holds('signatures/');
    case 'papers':
      return holds('paper/', 'report.pdf');
    case 'times':
      return holds('signatures/', 'paper/', 'report.pdf');
    default:
      return true;
  }
}
