import { accepted, type Outcome } from '@iou-kit/machine';
import { evidenceParts, type EvidencePort, demand } from '../../host/index.ts';
import type { Desk } from '../desk.ts';
import type { Dossier, EvidenceOffice, Shelf } from '../ports/index.ts';
import type { Session } from '../record-service.types.ts';
import { refusal } from '../records/answers.ts';
import { enter } from '../records/enter.ts';
import { dossierOf } from './dossier.ts';
import { shelfOf } from './shelf.ts';

/** The evidence of one person's records. */
export function evidenceOf(desk: Desk, session: Session, office: EvidenceOffice): EvidencePort {
  async function open(recordId: string): Promise<Outcome<{ readonly dossier: Dossier; readonly shelf: Shelf }>> {
    const entered = await enter(desk, session, recordId);
    if (!entered.ok) return entered;
    const { stored } = entered.value;
    const key = await desk.key(stored);
    const shelf = shelfOf(desk.ports.store, session.tenant, recordId, key);
    return accepted({ dossier: await dossierOf(desk, stored, key), shelf });
  }
  return {
    async status(recordId) {
      const opened = await open(recordId);
      return opened.ok ? accepted(await office.status(opened.value.dossier, opened.value.shelf)) : opened;
    },
    async file(recordId, part) {
      const known = evidenceParts.find((each) => each === part);
      demand(known !== undefined && desk.offers.evidence.includes(known), `the evidence ${String(part)}`);
      const opened = await open(recordId);
      if (!opened.ok) return opened;
      const file = await office.file(opened.value.dossier, opened.value.shelf, part);
      if (!file) return refusal('NOT_FOUND');
      return accepted(new Blob([new Uint8Array(file.bytes)], { type: file.mediaType }));
    },
  };
}
