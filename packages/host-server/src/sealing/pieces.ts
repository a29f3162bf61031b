import type { EventEnvelope, Side } from '@iou-kit/machine';
import type { Dossier } from '@iou-kit/host-adapter/service';
import type { PaperState } from '../paper/paper-content.ts';

type SignedEvent = Extract<EventEnvelope, { type: 'signed' }>;

/** A state for which a paper is sealed, and the event that led to it. */
export interface Reached {
  readonly state: PaperState;
  readonly event: EventEnvelope;
}

export const statementId = (side: Side): string => `statement:${side}`;
export const signatureId = (side: Side): string => `p7s:${side}`;
export const paperId = (state: PaperState): string => `paper:${state}`;
export const reportId = 'report';

/** The signatures that still count: a draft that was reopened has none. */
export const signaturesIn = ({ events, record }: Dossier): readonly SignedEvent[] =>
  events.filter(
    (event): event is SignedEvent =>
      event.type === 'signed' &&
      record.parties[event.data.side].signature?.commitment === event.data.signature.commitment,
  );

/** The states that were reached for which there is a paper, in their order. */
export const reachedIn = ({ events }: Dossier): readonly Reached[] =>
  events.flatMap((event): Reached[] => {
    if (event.type === 'signed') return event.data.state === 'effective.signed' ? [{ state: 'effective', event }] : [];
    return event.type === 'released' || event.type === 'settled' ? [{ state: event.type, event }] : [];
  });

/** Every piece that the evidence of this record needs by now. */
export const wantedPieces = (dossier: Dossier): readonly string[] => {
  const signatures = signaturesIn(dossier);
  return [
    ...signatures.map(({ data }) => signatureId(data.side)),
    ...reachedIn(dossier).map(({ state }) => paperId(state)),
    ...(signatures.length > 0 ? [reportId] : []),
  ];
};
