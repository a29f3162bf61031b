import type { FieldBounds, TermsEnvironment } from '../../model/kind.ts';
import { addDays } from '../../values/index.ts';
import { amountWithin, dateIn, isMissing, oneOf, required, textUpTo, type Judge, type Terms } from '../shared/judge.ts';
import { imagesShape, imagesUpToPolicy, isRecordRef, recordRef } from '../shared/references.ts';
import { termsParser, type TermField } from '../shared/terms-parser.ts';
import { receiptLimits } from './limits.ts';
import { channels, reasons } from './terms.ts';

/** Money is told of that was paid: never of tomorrow's. */
const paidDate: Judge = (terms, { today, policy }) => {
  if (isMissing(terms['paidDate'])) return required;
  const date = dateIn(terms, 'paidDate');
  if (date === undefined) return { code: 'DATE_INVALID' };
  if (date > today) return { code: 'PAID_DATE_FUTURE', params: { date: today } };
  const earliest = addDays(today, -receiptLimits(policy).lookbackDays);
  return date < earliest ? { code: 'PAID_DATE_TOO_EARLY', params: { date: earliest } } : undefined;
};

const amountFen = amountWithin('amountFen', ({ policy }) => {
  const { amountMinFen, amountMaxFen } = receiptLimits(policy);
  return { min: Math.max(1, amountMinFen), max: amountMaxFen };
});

/** How each field of the terms is judged, in the order of the form. */
const fields: Readonly<Record<string, TermField>> = {
  amountFen: { type: 'number', judge: amountFen },
  reason: { type: 'string', judge: oneOf('reason', reasons) },
  reasonNote: {
    type: 'string',
    judge: textUpTo('reasonNote', ({ policy }) => receiptLimits(policy).reasonNoteMax),
    asked: ({ reason }) => reason === 'other',
  },
  paidDate: { type: 'string', judge: paidDate },
  channel: { type: 'string', judge: oneOf('channel', channels) },
  repays: {
    type: 'object',
    judge: recordRef('repays'),
    shape: (value) => (isRecordRef(value) ? undefined : { code: 'RECORD_MALFORMED' }),
  },
  remark: { type: 'string', judge: textUpTo('remark', ({ policy }) => receiptLimits(policy).remarkMax) },
  images: { type: 'object', judge: imagesUpToPolicy('images'), shape: imagesShape },
};

export const { parseTerms, parsePartialTerms, checkField } = termsParser(fields);

/** What a date or number field can be set to. */
export function bounds(name: string, _: Terms, { today, policy }: TermsEnvironment): FieldBounds {
  const { amountMinFen, amountMaxFen, lookbackDays } = receiptLimits(policy);
  if (name === 'amountFen') return { min: amountMinFen, max: amountMaxFen };
  return name === 'paidDate' ? { min: addDays(today, -lookbackDays), max: today } : {};
}
