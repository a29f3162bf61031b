import { otherSide } from '@iou-kit/machine';
import type { Kind, RecordView } from '@iou-kit/machine';
import type { HostScope } from '../context/host-scope.ts';
import { formatDate, formatMoney } from '../words/format.ts';
import { kindWords, roleWord } from '../words/kind-words.ts';
import { say } from '../words/say.ts';

/** What the paper does, in one sentence to the person of this page: 您向王*借款¥10,000.00，2027年11月22日前还清. */
export function sentence({ words }: HostScope, kind: Kind, { record, side }: RecordView): string {
  const template = kindWords(words, record.kind)?.sentence[record.parties[side].role];
  const fen = kind.amountFen(record.terms);
  const date = kind.lastDay(record.terms);
  if (!template || fen === undefined || date === undefined) return '';
  const other = record.parties[otherSide(side)];
  return say(template, {
    name: other.details?.name.masked ?? roleWord(words, record.kind, other.role),
    amount: formatMoney(fen),
    date: formatDate(words.lang, date),
  });
}
