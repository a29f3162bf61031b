import type { FieldIssue } from '@iou-kit/machine';
import type { FieldWords } from './kind-words.ts';
import { say, type SayParams } from './say.ts';
import type { Words } from './words.ts';

/**
 * A problem of a field in words: the field's own for this code, else the general ones, else 请核对此项.
 * `params` fill what the issue itself leaves open.
 */
export function issueWords(
  words: Words,
  issue: Pick<FieldIssue, 'code' | 'params'>,
  field?: Pick<FieldWords, 'error'>,
  params: SayParams = {},
): string {
  const general: Readonly<Record<string, string>> = words.issues;
  const template = own(field?.error, issue.code) ?? own(general, issue.code) ?? words.issues.other;
  return say(template, { ...params, ...issue.params });
}

/** The words of the field that a path names: `party.idNumber` → 身份证号. */
export function personFieldWords(words: Words, path: string): FieldWords | undefined {
  const fields: Readonly<Record<string, FieldWords>> = words.person;
  return own(fields, path.slice(path.lastIndexOf('.') + 1));
}

const own = <T>(dictionary: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  dictionary && Object.hasOwn(dictionary, key) ? dictionary[key] : undefined;
