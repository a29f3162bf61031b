import type { FieldBounds, TermsEnvironment, TermsVerdict } from '../../model/kind.ts';
import { refused } from '../../model/refusal.ts';
import { addDays, addMonths } from '../../values/index.ts';
import { dateIn, type Terms } from '../shared/judge.ts';
import { termsParser } from '../shared/terms-parser.ts';
import { capOf, fields } from './judges.ts';
import { iouLimits } from './limits.ts';

const parser = termsParser(fields, ['dayCount']);

export const { checkField, parsePartialTerms } = parser;

/** Terms whole: every problem at once, or the terms as they are signed. */
export function parseTerms(terms: Terms, env: TermsEnvironment): TermsVerdict {
  const verdict = parser.parseTerms(terms, env);
  if (!verdict.ok) return verdict;
  if (capOf(terms, env) === undefined) {
    return refused({ code: 'LPR_UNKNOWN', params: { date: dateIn(terms, 'loanDate') ?? '' } });
  }
  return { ok: true, value: { ...verdict.value, dayCount: iouLimits(env.policy).dayCount } };
}

/** What a date or number field can be set to, as far as the other fields tell. */
export function bounds(name: string, terms: Terms, env: TermsEnvironment): FieldBounds {
  const limits = iouLimits(env.policy);
  switch (name) {
    case 'principalFen':
      return { min: limits.amountMinFen, max: limits.amountMaxFen };
    case 'rateBp':
      return { min: 0, max: capOf(terms, env) ?? limits.rateCapBp };
    case 'loanDate':
      return { min: addDays(env.today, -limits.lookbackDays), max: addDays(env.today, limits.aheadDays) };
    case 'repayDate': {
      const loanDate = dateIn(terms, 'loanDate');
      const isNear = loanDate !== undefined && loanDate <= addDays(env.today, limits.aheadDays);
      const from = isNear ? loanDate : env.today;
      const dayAfter = addDays(from, 1);
      return { min: dayAfter > env.today ? dayAfter : env.today, max: addMonths(from, limits.termMonths) };
    }
    default:
      return {};
  }
}
