import { otherSide } from '@iou-kit/machine';
import type { Kind, RecordView } from '@iou-kit/machine';
import type { HostScope } from '../context/host-scope.ts';
import { formatDate, formatMoney } from '../words/format.ts';
import { roleWord, wordsOf } from '../words/kind-words.ts';
import { say } from '../words/say.ts';

/** What the paper does, in one sentence to the person of this page: 您向王*借款¥10,000.00，2027年11月22日前还清. */
export function sentence({ words }: HostScope, kind: Kind, { record, side }: RecordView): string {
  const template = wordsOf(words, kind.id).sentence[record.parties[side].role];
  if (!template) return '';
  const fen = kind.amountFen(record.terms);
  const date = kind.lastDay(record.terms);
  const other = record.parties[otherSide(side)];
  const said = say(template, {
    name: other.details?.name.masked ?? roleWord(words, kind.id, other.role),
    amount: fen === undefined ? undefined : formatMoney(fen),
    date: date && formatDate(words.lang, date),
  });
  // With something left open it says nothing yet.
  return /\{\w+\}/.test(said) ? '' : said;
}
