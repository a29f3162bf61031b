import type { FieldIssue, KindFieldWords } from '@iou-kit/machine';
import { formatDate, formatLimit, formatTerm } from './format.ts';
import { say, type SayParams } from './say.ts';
import type { Words } from './words.ts';

/**
 * A problem of a field in words: the field's own for this code, else the general ones, else 请核对此项.
 * The issue's dates, amounts and terms are written out; `params` add to them and win.
 */
export function issueWords(
  words: Words,
  issue: Pick<FieldIssue, 'code' | 'params'>,
  field?: Pick<KindFieldWords, 'error'>,
  params: SayParams = {},
): string {
  const general: Readonly<Record<string, string>> = words.issues;
  const template = own(field?.error, issue.code) ?? own(general, issue.code) ?? words.issues.other;
  return say(template, { ...writtenOut(words.lang, issue.params), ...params });
}

/** The words of the field that a path names: `party.idNumber` → 身份证号. */
export function personFieldWords(words: Words, path: string): KindFieldWords | undefined {
  const fields: Readonly<Record<string, KindFieldWords>> = words.person;
  return own(fields, path.slice(path.lastIndexOf('.') + 1));
}

function writtenOut(lang: string, params: FieldIssue['params'] = {}): SayParams {
  const { months } = params;
  const entries = Object.entries(params).map(([key, value]) => [key, written(lang, value)] as const);
  return { ...Object.fromEntries(entries), term: typeof months === 'number' ? formatTerm(lang, months) : undefined };
}

function written(lang: string, value: string | number): string | number {
  if (typeof value === 'number') return value;
  // An amount with two decimals is a limit: 100,000.00 is said 10万元.
  if (/^[\d,]+\.\d{2}$/.test(value)) return formatLimit(lang, Math.round(Number(value.replaceAll(',', '')) * 100));
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(lang, value) : value;
}

const own = <T>(dictionary: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  dictionary && Object.hasOwn(dictionary, key) ? dictionary[key] : undefined;
