import type { FieldIssue } from '../../model/field-issue.ts';
import type { TermsEnvironment, TermsVerdict } from '../../model/kind.ts';
import { invalidFields, refused } from '../../model/refusal.ts';
import { cleanText, type Issue } from '../../values/index.ts';
import type { Judge, Terms } from './judge.ts';

/** One field of a kind's terms. */
export interface TermField {
  /** What `typeof` says of its value. */
  readonly type: 'string' | 'number' | 'boolean' | 'object';
  readonly judge: Judge;
  /** What of an object is unfit even for a draft. */
  readonly shape?: (value: unknown) => Issue | undefined;
  /** While this is not so, the field is not kept. */
  readonly asked?: (terms: Terms) => boolean;
  /** The value as it is signed. */
  readonly clean?: (value: unknown) => unknown;
}

export interface TermsParser {
  parseTerms(terms: Terms, env: TermsEnvironment): TermsVerdict;
  parsePartialTerms(terms: Terms): TermsVerdict;
  checkField(name: string, terms: Terms, env: TermsEnvironment): readonly FieldIssue[];
}

/** Only a name such as fields have is repeated: anything else may be a value in the wrong place, and personal. */
const isIdentifier = (name: string): boolean => /^[a-z][A-Za-z]{0,39}$/.test(name);

/**
 * How the terms of a kind are read, from its fields in the order of the form. `added` are names that the kind adds to whole terms
 * itself; they may come back in terms, and are dropped.
 */
export function termsParser(fields: Readonly<Record<string, TermField>>, added: readonly string[] = []): TermsParser {
  const fieldOf = (name: string): TermField | undefined => (Object.hasOwn(fields, name) ? fields[name] : undefined);

  const unknownFields = (terms: Terms): FieldIssue[] =>
    Object.keys(terms)
      .filter((name) => !fieldOf(name) && !added.includes(name))
      .map((name) => ({ path: isIdentifier(name) ? `terms.${name}` : 'terms', code: 'UNKNOWN_FIELD' }));

  function checkField(name: string, terms: Terms, env: TermsEnvironment): readonly FieldIssue[] {
    const issue = fieldOf(name)?.judge(terms, env);
    return issue ? [{ path: `terms.${name}`, ...issue }] : [];
  }

  /** Known fields in a fixed order, texts composed and trimmed, empty ones left out. */
  function clean(terms: Terms, whole: boolean): Record<string, unknown> {
    const kept: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(fields)) {
      const value = terms[name];
      if (field.asked?.(terms) === false) continue;
      if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) continue;
      if (typeof value !== 'string') kept[name] = whole && field.clean ? field.clean(value) : value;
      else {
        const text = cleanText(value);
        if (text.ok && text.value !== '') kept[name] = text.value;
      }
    }
    return kept;
  }

  return {
    checkField,
    parseTerms(terms, env) {
      const issues = [...unknownFields(terms), ...Object.keys(fields).flatMap((name) => checkField(name, terms, env))];
      return issues.length > 0 ? refused(invalidFields(issues)) : { ok: true, value: clean(terms, true) };
    },
    parsePartialTerms(terms) {
      const issues = unknownFields(terms);
      for (const [name, value] of Object.entries(terms)) {
        const field = fieldOf(name);
        if (!field || value === undefined) continue;
        const tooLong = typeof value === 'string' && value.length > 500;
        const isNoNumber = typeof value === 'number' && !Number.isFinite(value);
        const isEmptied = value === null && field.type === 'object';
        const code = typeof value !== field.type || tooLong || isNoNumber ? 'MALFORMED' : undefined;
        const issue = code === undefined && !isEmptied ? field.shape?.(value) : undefined;
        if (code !== undefined) issues.push({ path: `terms.${name}`, code });
        if (issue) issues.push({ path: `terms.${name}`, ...issue });
      }
      return issues.length > 0 ? refused(invalidFields(issues)) : { ok: true, value: clean(terms, false) };
    },
  };
}
