import { awaits, hasEnded, otherSide, type Kind, type RecordView } from '@iou-kit/machine';
import type { HostScope } from '../context/host-scope.ts';
import { statusWords } from '../parts/status-words.ts';
import { formatMoney, isChinese } from '../words/format.ts';
import { kindWords, roleWord } from '../words/kind-words.ts';
import { say } from '../words/say.ts';

/** A record as one line of the list. */
export interface RecordRow {
  readonly id: string;
  /** 借条 ¥10,000.00 出借人李* 待出借人签署. */
  readonly name: string;
  readonly kind: string;
  readonly amount: string;
  /** The other person: 出借人李*. */
  readonly other: string;
  readonly state: string;
  readonly urgency: 'mine' | 'open' | 'ended';
  /** Instant of the last change. */
  readonly updatedAt: string;
}

/** What is not known yet, as the amount of a fresh draft, leaves no gap. */
export function recordRow(scope: HostScope, kind: Kind, view: RecordView): RecordRow {
  const { words } = scope;
  const { record, side } = view;
  const other = record.parties[otherSide(side)];
  const fen = kind.amountFen(record.terms);
  const row = {
    kind: kindWords(words, record.kind)?.name ?? record.kind,
    amount: fen === undefined ? '' : formatMoney(fen),
    role: roleWord(words, record.kind, other.role),
    name: other.details?.name.masked ?? record.addressee?.name ?? words.list.unnamed,
    state: statusWords(scope, view).title,
  };
  return {
    id: record.id,
    name: say(words.list.row, row).replace(/\s+/g, ' '),
    kind: row.kind,
    amount: row.amount,
    other: isChinese(words.lang) ? row.role + row.name : `${row.role} ${row.name}`.trim(),
    state: row.state,
    urgency: hasEnded(record) ? 'ended' : awaits(record) === side ? 'mine' : 'open',
    updatedAt: record.updatedAt,
  };
}
