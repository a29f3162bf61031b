import type { TermsEnvironment } from '../../model/kind.ts';
import {
  addDays,
  addMonths,
  cleanText,
  formatPercent,
  formatYuan,
  parseDate,
  rateCapBp,
  type Issue,
} from '../../values/index.ts';
import { iouLimits } from './limits.ts';
import { channels, purposes, repayments } from './terms.ts';

type Terms = Readonly<Record<string, unknown>>;
type Judge = (terms: Terms, env: TermsEnvironment) => Issue | undefined;

const isMissing = (value: unknown): boolean => value === undefined || value === null || value === '';
const required: Issue = { code: 'REQUIRED' };

const oneOf =
  (name: string, options: readonly string[]): Judge =>
  (terms) => {
    if (isMissing(terms[name])) return required;
    return options.some((option) => option === terms[name]) ? undefined : { code: 'CHOICE_UNKNOWN' };
  };

const textUpTo =
  (name: string, max: (env: TermsEnvironment) => number): Judge =>
  (terms, env) => {
    const value = terms[name];
    if (isMissing(value)) return undefined;
    if (typeof value !== 'string') return { code: 'TEXT_CHARACTERS' };
    const text = cleanText(value, { max: max(env) });
    return text.ok ? undefined : text.issue;
  };

/** A real calendar date, or undefined. */
export function dateIn(terms: Terms, name: string): string | undefined {
  const value = terms[name];
  const date = typeof value === 'string' ? parseDate(value) : undefined;
  return date?.ok ? date.value : undefined;
}

/** The rate cap of the terms' loan date; undefined where date or LPR is not known. */
export function capOf(terms: Terms, { policy }: TermsEnvironment): number | undefined {
  const loanDate = dateIn(terms, 'loanDate');
  return loanDate === undefined ? undefined : rateCapBp(policy.lpr, loanDate, iouLimits(policy).rateCapBp);
}

const principalFen: Judge = (terms, { policy }) => {
  const { amountMinFen, amountMaxFen } = iouLimits(policy);
  const fen = terms['principalFen'];
  if (isMissing(fen)) return required;
  if (!Number.isSafeInteger(fen)) return { code: 'AMOUNT_FORMAT' };
  if (Number(fen) < Math.max(1, amountMinFen)) return { code: 'AMOUNT_NOT_POSITIVE' };
  return Number(fen) > amountMaxFen
    ? { code: 'AMOUNT_TOO_LARGE', params: { max: formatYuan(amountMaxFen) } }
    : undefined;
};

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

const images: Judge = (terms, { policy }) => {
  const value = terms['images'];
  if (isMissing(value)) return undefined;
  if (!Array.isArray(value) || !value.every(isImageRef)) return { code: 'IMAGES_MALFORMED' };
  return value.length > policy.images.max ? { code: 'IMAGES_TOO_MANY', params: { max: policy.images.max } } : undefined;
};

/** What the host gave for an image that it holds. */
const isReference = (value: unknown): boolean => typeof value === 'string' && /^[\w-]{1,100}$/.test(value);

function isImageRef(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { id, commitment, ...rest } = value as Record<string, unknown>;
  return isReference(id) && isReference(commitment) && Object.keys(rest).length === 0;
}

/** How each field of the terms is judged, in the order of the form. */
export const judges: Readonly<Record<string, Judge>> = {
  principalFen,
  purpose: oneOf('purpose', purposes),
  purposeNote: textUpTo('purposeNote', ({ policy }) => iouLimits(policy).purposeNoteMax),
  loanDate,
  repayDate,
  rateBp,
  repayment: oneOf('repayment', repayments),
  channel: oneOf('channel', channels),
  remark: textUpTo('remark', ({ policy }) => iouLimits(policy).remarkMax),
  images,
};
