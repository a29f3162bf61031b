import { accepted, otherSide, type AgreementRecord, type Outcome, type Side } from '@iou-kit/machine';
import { evidenceParts, type EvidencePart, type EvidencePort, demand } from '../../host/index.ts';
import type { Desk } from '../desk.ts';
import type { Dossier, EvidenceOffice, Shelf } from '../ports/index.ts';
import type { Session } from '../record-service.types.ts';
import { refusal } from '../records/answers.ts';
import { enter } from '../records/enter.ts';
import { dossierOf } from './dossier.ts';
import { shelfOf } from './shelf.ts';

interface Opened {
  readonly dossier: Dossier;
  readonly shelf: Shelf;
  /** Whether this person may have a part already. */
  readonly gives: (part: EvidencePart) => boolean;
}

/** The evidence of one person's records. */
export function evidenceOf(desk: Desk, session: Session, office: EvidenceOffice): EvidencePort {
  async function open(recordId: string): Promise<Outcome<Opened>> {
    const entered = await enter(desk, session, recordId);
    if (!entered.ok) return entered;
    const { stored, side } = entered.value;
    const key = await desk.key(stored);
    const shelf = shelfOf(desk.ports.store, session.tenant, recordId, key);
    const isOpen = knowsBoth(stored.record, side);
    const gives = (part: EvidencePart) => isOpen || part === 'receipt';
    return accepted({ dossier: await dossierOf(desk, stored, key), shelf, gives });
  }
  return {
    async status(recordId) {
      const opened = await open(recordId);
      if (!opened.ok) return opened;
      const { dossier, shelf, gives } = opened.value;
      const { state, files } = await office.status(dossier, shelf);
      return accepted({ state, files: files.filter(({ part: each }) => gives(each)) });
    },
    async file(recordId, part) {
      const known = evidenceParts.find((each) => each === part);
      demand(known !== undefined && desk.offers.evidence.includes(known), `the evidence ${String(part)}`);
      const opened = await open(recordId);
      if (!opened.ok) return opened;
      const { dossier, shelf, gives } = opened.value;
      const file = known && gives(known) ? await office.file(dossier, shelf, known) : null;
      if (!file) return refusal('NOT_FOUND');
      return accepted(new Blob([new Uint8Array(file.bytes)], { type: file.mediaType }));
    },
  };
}

/**
 * Evidence discloses people's particulars to one another, as the paper that both have signed does. Before, whoever has come by a link might
 * be anybody: it is only for whoever gave the particulars of both themselves.
 */
const knowsBoth = ({ effectiveAt, parties }: AgreementRecord, side: Side): boolean =>
  effectiveAt !== undefined || [undefined, side].includes(parties[otherSide(side)].details?.providedBy);
