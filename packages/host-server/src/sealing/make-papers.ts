import type { Dossier, Shelf } from '@iou-kit/host-adapter/service';
import { sides } from '@iou-kit/machine';
import type { PaperContent, PaperSignature } from '../paper/paper-content.ts';
import { paperId, reachedIn, signaturesIn, type Reached } from './pieces.ts';
import { sealPdf } from './seal-pdf.ts';
import type { SealingPorts } from './sealing-ports.ts';
import { methodWords } from './words.ts';

/** The sealed paper of each state that was reached, where it is still to be made or waits for its time. Gives those that go on waiting. */
export async function makePapers(
  ports: SealingPorts,
  dossier: Dossier,
  shelf: Shelf,
  waiting: readonly string[],
): Promise<readonly string[]> {
  const pending: string[] = [];
  for (const reached of reachedIn(dossier)) {
    const id = paperId(reached.state);
    if (!waiting.includes(id) && (await shelf.get(id))) continue;
    const file = await ports.press.printPaper(paperOf(ports, dossier, reached));
    const { bytes, timePending } = await sealPdf(ports, file, { platform: dossier.platform, at: dossier.now });
    await shelf.put(id, bytes);
    if (timePending) pending.push(id);
  }
  return pending;
}

export function paperOf(ports: SealingPorts, dossier: Dossier, { state, event }: Reached): PaperContent {
  const { record, kind, document, people } = dossier;
  const amountFen = kind.amountFen(record.terms);
  const reason = record.ending?.reason;
  return {
    document,
    people: Object.fromEntries(
      sides.flatMap((side) => {
        const person = people[side];
        return person ? [[record.parties[side].role, person] as const] : [];
      }),
    ),
    roles: kind.roleTitles,
    preset: kind.paper,
    ...(amountFen !== undefined && { amountFen }),
    signatures: signaturesOf(dossier),
    state,
    eventHash: event.hash,
    recordId: record.id,
    documentHash: record.documentHash ?? '',
    verifyUrl: verifyUrlOf(ports, dossier),
    printedAt: dossier.now,
    simulated: ports.simulated,
    ...(state !== 'effective' && { ending: { at: event.at, ...(reason !== undefined && { reason }) } }),
  };
}

/** Both signatures, in the order in which they were given. Throws where one cannot be shown: a paper without it would be a lie. */
function signaturesOf(dossier: Dossier): PaperSignature[] {
  const { record, people, ink } = dossier;
  const signatures = signaturesIn(dossier).map(({ data: { side, verification }, at }) => {
    const [person, drawn] = [people[side], ink[side]];
    if (!person || !drawn) throw new Error('A signature on a paper must be of a person with ink.');
    const method = methodWords[verification.method];
    return { role: record.parties[side].role, name: person.name, at, ink: drawn, method };
  });
  if (signatures.length < sides.length) throw new Error('A paper must have both signatures.');
  return signatures;
}

/** Where whoever holds the paper checks it: number and hash stand in the fragment, which is sent to nobody. */
export const verifyUrlOf = ({ verifyUrl }: SealingPorts, { record }: Dossier): string =>
  `${verifyUrl}#${record.documentNumber}.${record.documentHash ?? ''}`;
