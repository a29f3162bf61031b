import type { TermsEnvironment } from '../../model/kind.ts';
import { addDays, addMonths, formatPercent, rateCapBp } from '../../values/index.ts';
import { amountWithin, dateIn, isMissing, oneOf, required, textUpTo, type Judge, type Terms } from '../shared/judge.ts';
import { imagesShape, imagesUpToPolicy } from '../shared/references.ts';
import type { TermField } from '../shared/terms-parser.ts';
import { iouLimits } from './limits.ts';
import { channels, purposes, repayments } from './terms.ts';

/** The rate cap of the terms' loan date; undefined where date or LPR is not known. */
export function capOf(terms: Terms, { policy }: TermsEnvironment): number | undefined {
  const loanDate = dateIn(terms, 'loanDate');
  return loanDate === undefined ? undefined : rateCapBp(policy.lpr, loanDate, iouLimits(policy).rateCapBp);
}

const principalFen = amountWithin('principalFen', ({ policy }) => {
  const { amountMinFen, amountMaxFen } = iouLimits(policy);
  return { min: Math.max(1, amountMinFen), max: amountMaxFen };
});

const loanDate: Judge = (terms, { today, policy }) => {
  const { lookbackDays, aheadDays } = iouLimits(policy);
  if (isMissing(terms['loanDate'])) return required;
  const date = dateIn(terms, 'loanDate');
  if (date === undefined) return { code: 'DATE_INVALID' };
  const [earliest, latest] = [addDays(today, -lookbackDays), addDays(today, aheadDays)];
  if (date < earliest) return { code: 'LOAN_DATE_TOO_EARLY', params: { date: earliest } };
  return date > latest ? { code: 'LOAN_DATE_TOO_LATE', params: { date: latest } } : undefined;
};

const repayDate: Judge = (terms, { today, policy }) => {
  if (isMissing(terms['repayDate'])) return required;
  const date = dateIn(terms, 'repayDate');
  if (date === undefined) return { code: 'DATE_INVALID' };
  if (date < today) return { code: 'REPAY_DATE_PAST', params: { date: today } };
  const from = dateIn(terms, 'loanDate');
  // A loan date far ahead is a problem of its own, and its term may end after the calendar does.
  if (from === undefined || from > addDays(today, iouLimits(policy).aheadDays)) return undefined;
  if (date <= from) return { code: 'REPAY_DATE_NOT_AFTER_LOAN' };
  const { termMonths } = iouLimits(policy);
  const latest = addMonths(from, termMonths);
  return date > latest ? { code: 'TERM_TOO_LONG', params: { date: latest, months: termMonths } } : undefined;
};

const rateBp: Judge = (terms, env) => {
  const rate = terms['rateBp'];
  if (isMissing(rate)) return required;
  if (!Number.isSafeInteger(rate)) return { code: 'RATE_FORMAT' };
  // Where the loan date's LPR is unknown, the product's cap still holds; `parseTerms` refuses the rest.
  const cap = capOf(terms, env) ?? iouLimits(env.policy).rateCapBp;
  const outside = Number(rate) < 0 || Number(rate) > cap;
  return outside ? { code: 'RATE_OUT_OF_RANGE', params: { cap: formatPercent(cap) } } : undefined;
};

/** How each field of the terms is judged, in the order of the form. */
export const fields: Readonly<Record<string, TermField>> = {
  principalFen: { type: 'number', judge: principalFen },
  purpose: { type: 'string', judge: oneOf('purpose', purposes) },
  purposeNote: {
    type: 'string',
    judge: textUpTo('purposeNote', ({ policy }) => iouLimits(policy).purposeNoteMax),
    asked: ({ purpose }) => purpose === 'other',
  },
  loanDate: { type: 'string', judge: loanDate },
  repayDate: { type: 'string', judge: repayDate },
  rateBp: { type: 'number', judge: rateBp },
  repayment: { type: 'string', judge: oneOf('repayment', repayments) },
  channel: { type: 'string', judge: oneOf('channel', channels) },
  remark: { type: 'string', judge: textUpTo('remark', ({ policy }) => iouLimits(policy).remarkMax) },
  images: { type: 'object', judge: imagesUpToPolicy('images'), shape: imagesShape },
};
