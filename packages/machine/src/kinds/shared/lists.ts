import { cleanText, type Issue } from '../../values/index.ts';
import { isMissing, type Judge } from './judge.ts';

/** One line of a list: an option of the kind's, or the person's own words; with a count where things are counted. */
export type ListLine = ({ readonly item: string } | { readonly name: string }) & { readonly count?: number };

export interface ListRules {
  readonly options: readonly string[];
  readonly max: number;
  readonly nameMax: number;
  /** Things are counted, each from 1 to this. */
  readonly countMax?: number | undefined;
}

const malformed: Issue = { code: 'LIST_MALFORMED' };

function lineIssue(line: unknown, { options, nameMax, countMax }: ListRules): Issue | undefined {
  if (typeof line !== 'object' || line === null) return malformed;
  const { item, name, count, ...rest } = line as Record<string, unknown>;
  if (Object.keys(rest).length > 0 || (item === undefined) === (name === undefined)) return malformed;
  if (item !== undefined && !options.some((option) => option === item)) return { code: 'CHOICE_UNKNOWN' };
  if (name !== undefined) {
    const text = typeof name === 'string' ? cleanText(name, { required: true, max: nameMax }) : undefined;
    if (!text) return malformed;
    if (!text.ok) return text.issue;
  }
  if (countMax === undefined) return count === undefined ? undefined : malformed;
  if (!Number.isSafeInteger(count)) return malformed;
  return Number(count) < 1 || Number(count) > countMax
    ? { code: 'NUMBER_OUT_OF_RANGE', params: { min: 1, max: countMax } }
    : undefined;
}

/** The same words in another composition are the same thing: they are signed alike. */
const identity = (line: ListLine): string =>
  'item' in line ? `item ${line.item}` : `name ${line.name.normalize('NFC').trim()}`;

/** What is wrong with a list that may be empty: each thing once, not too many. */
export const listOf =
  (field: string, rules: ListRules): Judge =>
  (terms) => {
    const value = terms[field];
    if (isMissing(value)) return undefined;
    if (!Array.isArray(value)) return malformed;
    if (value.length > rules.max) return { code: 'LIST_TOO_LONG', params: { max: rules.max } };
    for (const line of value) {
      const issue = lineIssue(line, rules);
      if (issue) return issue;
    }
    const names = new Set((value as readonly ListLine[]).map(identity));
    return names.size < value.length ? { code: 'LIST_TWICE' } : undefined;
  };

/** A draft's list, still being typed: its shape and no more. */
export const isListShape = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length <= 100 &&
  value.every((line: unknown) => {
    if (typeof line !== 'object' || line === null) return false;
    const { item, name, count, ...rest } = line as Record<string, unknown>;
    const word = item ?? name;
    const isCounted = count === undefined || Number.isSafeInteger(count);
    return Object.keys(rest).length === 0 && typeof word === 'string' && word.length <= 100 && isCounted;
  });

/** The lines in a fixed order: the kind's options first, then the person's own, texts composed and trimmed. */
export function cleanList(value: unknown, options: readonly string[]): readonly ListLine[] {
  const lines = value as readonly ListLine[];
  const known = options.flatMap((option) => lines.filter((line) => 'item' in line && line.item === option));
  const own = lines.flatMap((line) => {
    if (!('name' in line)) return [];
    const text = cleanText(line.name);
    return [{ ...line, name: text.ok ? text.value : line.name }];
  });
  return [...known, ...own];
}
