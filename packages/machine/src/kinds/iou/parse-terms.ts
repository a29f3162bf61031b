import type { FieldBounds, TermsEnvironment, TermsVerdict } from '../../model/kind.ts';
import type { FieldIssue } from '../../model/field-issue.ts';
import { invalidFields, refused } from '../../model/refusal.ts';
import { addDays, addMonths, cleanText } from '../../values/index.ts';
import { capOf, dateIn, judges } from './judges.ts';
import { iouLimits } from './limits.ts';

type Terms = Readonly<Record<string, unknown>>;

const unknownFields = (terms: Terms): FieldIssue[] =>
  Object.keys(terms)
    .filter((name) => !Object.hasOwn(judges, name) && name !== 'dayCount')
    .map((name) => ({ path: isIdentifier(name) ? `terms.${name}` : 'terms', code: 'UNKNOWN_FIELD' }));

/** Only a name such as fields have is repeated: anything else may be a value in the wrong place, and personal. */
const isIdentifier = (name: string): boolean => /^[a-z][A-Za-z]{0,39}$/.test(name);

/** One field, as the person leaves it. */
export function checkField(name: string, terms: Terms, env: TermsEnvironment): readonly FieldIssue[] {
  const issue = Object.hasOwn(judges, name) ? judges[name]?.(terms, env) : undefined;
  return issue ? [{ path: `terms.${name}`, ...issue }] : [];
}

/** Terms whole: every problem at once, or the terms as they are signed. */
export function parseTerms(terms: Terms, env: TermsEnvironment): TermsVerdict {
  const issues = [...unknownFields(terms), ...Object.keys(judges).flatMap((name) => checkField(name, terms, env))];
  if (issues.length > 0) return refused(invalidFields(issues));
  if (capOf(terms, env) === undefined) {
    return refused({ code: 'LPR_UNKNOWN', params: { date: dateIn(terms, 'loanDate') ?? '' } });
  }
  return { ok: true, value: { ...clean(terms), dayCount: iouLimits(env.policy).dayCount } };
}

const types: Readonly<Record<string, string>> = {
  principalFen: 'number',
  rateBp: 'number',
  images: 'object',
};

/** What is kept of unfinished terms: known fields of the right type, however wrong their values still are. */
export function parsePartialTerms(terms: Terms): TermsVerdict {
  const issues = unknownFields(terms);
  for (const [name, value] of Object.entries(terms)) {
    if (!Object.hasOwn(judges, name) || value === undefined) continue;
    const unfit = typeof value === 'string' ? value.length > 500 : typeof value === 'number' && !Number.isFinite(value);
    if (typeof value !== (types[name] ?? 'string') || unfit) issues.push({ path: `terms.${name}`, code: 'MALFORMED' });
  }
  const images = judges['images']?.(terms, {
    today: '',
    policy: { images: { max: 100 } } as TermsEnvironment['policy'],
  });
  if (images) issues.push({ path: 'terms.images', ...images });
  return issues.length > 0 ? refused(invalidFields(issues)) : { ok: true, value: clean(terms) };
}

/** Known fields in a fixed order, texts composed and trimmed, empty ones left out. */
function clean(terms: Terms): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const name of Object.keys(judges)) {
    const value = terms[name];
    if (name === 'purposeNote' && terms['purpose'] !== 'other') continue;
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) continue;
    if (typeof value !== 'string') kept[name] = value;
    else {
      const text = cleanText(value);
      if (text.ok && text.value !== '') kept[name] = text.value;
    }
  }
  return kept;
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
