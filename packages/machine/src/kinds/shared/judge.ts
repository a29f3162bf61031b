import type { TermsEnvironment } from '../../model/kind.ts';
import { cleanText, formatYuan, parseDate, type Issue } from '../../values/index.ts';

export type Terms = Readonly<Record<string, unknown>>;

/** What is wrong with one field, given the others. */
export type Judge = (terms: Terms, env: TermsEnvironment) => Issue | undefined;

export const isMissing = (value: unknown): boolean => value === undefined || value === null || value === '';
export const required: Issue = { code: 'REQUIRED' };

/** The field may be left out; where it is given, the judge holds. */
export const optional =
  (name: string, judge: Judge): Judge =>
  (terms, env) =>
    isMissing(terms[name]) ? undefined : judge(terms, env);

export const oneOf =
  (name: string, options: readonly string[]): Judge =>
  (terms) => {
    if (isMissing(terms[name])) return required;
    return options.some((option) => option === terms[name]) ? undefined : { code: 'CHOICE_UNKNOWN' };
  };

export const textUpTo =
  (name: string, max: (env: TermsEnvironment) => number, rules: { readonly required?: boolean } = {}): Judge =>
  (terms, env) => {
    const value = terms[name];
    if (isMissing(value)) return rules.required === true ? required : undefined;
    if (typeof value !== 'string') return { code: 'TEXT_CHARACTERS' };
    const text = cleanText(value, { ...rules, max: max(env) });
    return text.ok ? undefined : text.issue;
  };

export const trueOrFalse =
  (name: string): Judge =>
  (terms) => {
    if (isMissing(terms[name])) return required;
    return typeof terms[name] === 'boolean' ? undefined : { code: 'CHOICE_UNKNOWN' };
  };

/** Integer fen within bounds that the environment tells. */
export const amountWithin =
  (name: string, bounds: (env: TermsEnvironment) => { readonly min: number; readonly max: number }): Judge =>
  (terms, env) => {
    const { min, max } = bounds(env);
    const fen = terms[name];
    if (isMissing(fen)) return required;
    if (!Number.isSafeInteger(fen)) return { code: 'AMOUNT_FORMAT' };
    if (Number(fen) < min) return { code: 'AMOUNT_NOT_POSITIVE' };
    return Number(fen) > max ? { code: 'AMOUNT_TOO_LARGE', params: { max: formatYuan(max) } } : undefined;
  };

/** A whole number of units. `params` are in units of the field, as `bounds` gives them. */
export const numberWithin =
  (name: string, bounds: (env: TermsEnvironment) => { readonly min: number; readonly max: number }): Judge =>
  (terms, env) => {
    const { min, max } = bounds(env);
    const value = terms[name];
    if (isMissing(value)) return required;
    if (!Number.isSafeInteger(value)) return { code: 'NUMBER_FORMAT' };
    return Number(value) < min || Number(value) > max
      ? { code: 'NUMBER_OUT_OF_RANGE', params: { min, max } }
      : undefined;
  };

/** A real calendar date, or undefined. */
export function dateIn(terms: Terms, name: string): string | undefined {
  const value = terms[name];
  const date = typeof value === 'string' ? parseDate(value) : undefined;
  return date?.ok ? date.value : undefined;
}
