import { hasEnded, type CommandType, type RecordView, type Side } from '@iou-kit/machine';
import { visitPermits, type VisitSnapshot } from '@iou-kit/machine/visit';
import type { ActionName } from '../../words/refusal-words.ts';

type Given = Exclude<CommandType, 'record.create'>;

/** A step that the screen can offer; it does where the law permits the command behind it. */
export interface RecordAction {
  /** What it says, `actionWord` knows. */
  readonly name: ActionName;
  readonly command: Given;
  readonly rank: 'primary' | 'secondary' | 'menu';
  /** For this side alone: the other's step of the same command has another name. */
  readonly side?: Side;
  /** Whoever may do this needs the step no more. */
  readonly unless?: Given;
  /** Offered only beside one of these. */
  readonly beside?: readonly Given[];
}

/** All steps, the first permitted `primary` one being the screen's (screens §3); those that end something stand farthest from it. */
const all: readonly RecordAction[] = [
  { name: 'continueEditing', command: 'terms.save', rank: 'primary' },
  { name: 'submitDetails', command: 'details.provide', rank: 'primary', unless: 'terms.save' },
  { name: 'confirmIssue', command: 'signature.sign', rank: 'primary', side: 'initiator' },
  { name: 'signNow', command: 'signature.sign', rank: 'primary', side: 'counterparty' },
  { name: 'confirmRelease', command: 'release.confirm', rank: 'primary' },
  { name: 'confirmSettlement', command: 'settlement.confirm', rank: 'primary' },
  { name: 'withdrawInvitation', command: 'invitation.withdraw', rank: 'secondary', unless: 'terms.save' },
  { name: 'deleteDraft', command: 'record.discard', rank: 'secondary', beside: ['terms.save', 'record.edit'] },
  { name: 'declineDetails', command: 'invitation.decline', rank: 'secondary' },
  { name: 'revoke', command: 'record.revoke', rank: 'secondary' },
  { name: 'reject', command: 'record.reject', rank: 'secondary' },
  { name: 'backToEdit', command: 'record.edit', rank: 'secondary' },
  { name: 'remind', command: 'counterparty.remind', rank: 'secondary' },
  { name: 'cancelRelease', command: 'release.cancel', rank: 'secondary' },
  { name: 'cancelSettlement', command: 'settlement.cancel', rank: 'secondary' },
  { name: 'refuseRelease', command: 'release.refuse', rank: 'secondary' },
  { name: 'refuseSettlement', command: 'settlement.refuse', rank: 'secondary' },
  { name: 'requestRelease', command: 'release.request', rank: 'menu' },
  { name: 'requestSettlement', command: 'settlement.request', rank: 'menu' },
];

/** What this person may do with the record now. */
export function recordActions(snapshot: VisitSnapshot): readonly RecordAction[] {
  const side = snapshot.context.view?.side;
  const may = (command: Given): boolean => visitPermits(snapshot, command);
  return all.filter(
    ({ command, side: only = side, unless, beside }) =>
      may(command) && only === side && !(unless && may(unless)) && (beside?.some(may) ?? true),
  );
}

/** It came to nothing before it took effect: whoever began it may begin again. */
export const canCreateAgain = ({ record, side }: RecordView): boolean =>
  hasEnded(record) && record.effectiveAt === undefined && side === 'initiator';
