import type { ChangeType, Side } from '@iou-kit/machine';
import { actionWord } from '@iou-kit/widget/words/action-words';
import { roleWord, wordsOf } from '@iou-kit/widget/words/kind-words';
import { say } from '@iou-kit/widget/words/say';
import { press, type } from '../kit/hands.ts';
import { cast } from '../kit/people.ts';
import type { Table } from './side-by-side.ts';

/** The acts of the guide, by the words on the screen. */
type IouRole = 'borrower' | 'lender';

const beginning = (label: string): RegExp => new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** 创建借条: the template, the notice, and the whole form, the other person's details included. */
export async function create(table: Table, role: IouRole): Promise<string> {
  const { words } = table;
  const seat = table.seat('initiator');
  const { screens, roleChoice, field } = wordsOf(words, 'iou');
  const other = roleWord(words, 'iou', role === 'borrower' ? 'lender' : 'borrower');
  const labelled = (name: string) => beginning(field[name]?.label ?? name);
  const option = (name: string, value: string) => beginning(field[name]?.option?.[value] ?? value);
  await press(seat, screens.create, words.action.acceptNotice);
  await press(seat, beginning(roleChoice[role]?.label ?? role), say(words.form.fillOther, { other }));
  const { name, idNumber, mobile } = cast.counterparty;
  await type(seat, beginning(words.person.name.label), name);
  await type(seat, beginning(words.person.idNumber.label), idNumber);
  await type(seat, beginning(words.person.mobile.label), mobile);
  await press(seat, beginning(words.form.authority));
  await type(seat, labelled('principalFen'), '10000');
  await press(seat, option('purpose', 'renovation'));
  await type(seat, labelled('repayDate'), '2027-11-22');
  await type(seat, labelled('rateBp'), '6');
  await press(seat, option('repayment', 'bullet'), option('channel', 'bank'), words.action.next);
  return table.made();
}

async function writeAndProve({ words, seat }: Table, side: Side): Promise<void> {
  await press(seat(side), words.ink.type);
  await type(seat(side), words.ink.typedName, cast[side].name);
  await press(seat(side), words.action.confirmSign, words.verify.consent, words.action.startFace);
}

/** 确认开具, and the initiator's signature. */
export async function issue(table: Table, recordId: string): Promise<void> {
  await press(table.seat('initiator'), actionWord(table.words, 'iou', 'confirmIssue'));
  await writeAndProve(table, 'initiator');
  await table.stands(recordId, 'pending');
}

/** The link is opened, and 立即签署. */
export async function sign(table: Table, recordId: string): Promise<void> {
  table.turnTo('counterparty', 'iou-sign', { recordId });
  await press(table.seat('counterparty'), table.words.action.signNow);
  await writeAndProve(table, 'counterparty');
  await table.stands(recordId, 'effective.signed');
}

export async function reject(table: Table, recordId: string): Promise<void> {
  table.turnTo('counterparty', 'iou-sign', { recordId });
  const seat = table.seat('counterparty');
  await press(seat, table.words.action.reject);
  await type(seat, table.words.dialogs.reject.reason, '金额与约定不一致');
  await press(seat, wordsOf(table.words, 'iou').screens.reject);
  await table.stands(recordId, 'rejected');
}

export async function revoke(table: Table, recordId: string): Promise<void> {
  table.turnTo('initiator', 'iou-detail', { recordId });
  await press(table.seat('initiator'), table.words.action.revoke, table.words.action.confirmRevoke);
  await table.stands(recordId, 'revoked');
}

/** 申请 by one and 确认 by the other, each of whom proves who they are. */
export async function agreeOn(table: Table, recordId: string, change: ChangeType, asker: Side): Promise<void> {
  const { words } = table;
  const [asking, asked] = [table.seat(asker), table.seat(asker === 'initiator' ? 'counterparty' : 'initiator')];
  const acts = {
    release: ['requestRelease', 'confirmRelease', 'effective.releasePending', 'released'],
    settlement: ['requestSettlement', 'confirmSettlement', 'effective.settlementPending', 'settled'],
  } as const;
  const [request, confirm, between, end] = acts[change];
  for (const side of ['initiator', 'counterparty'] as const) table.turnTo(side, 'iou-detail', { recordId });
  await press(asking, words.action.more, actionWord(words, 'iou', request));
  await type(asking, wordsOf(words, 'iou')[change]?.dialog.reason ?? '', '双方已当面结清');
  await press(asking, words.action.confirm, words.verify.consent, words.action.startFace);
  await table.stands(recordId, between);
  // The other person's page follows by itself.
  await press(asked, actionWord(words, 'iou', confirm), words.verify.consent, words.action.startFace);
  await table.stands(recordId, end);
}
