import type { Refusal } from '@iou-kit/machine';
import { issueWords, personFieldWords } from '../words/issue-words.ts';
import { paperNoun, serviceWord } from '../words/kind-words.ts';
import { refusalWords, type RefusalSetting, type RefusalWords } from '../words/refusal-words.ts';
import type { Words } from '../words/words.ts';
import { failureSaid } from './failure-said.ts';

/** What went wrong: the law refused, or the host broke its promise. `failure` is the code of a `HostError`. */
export interface Problem {
  readonly refusal?: Refusal | null | undefined;
  readonly failure?: string | null | undefined;
}

/** What a person reads about a problem, and can do; undefined when there is none. */
export function saidOf(words: Words, { refusal, failure }: Problem, setting: RefusalSetting): RefusalWords | undefined {
  if (refusal) return { ...refusalWords(words, refusal, setting), ...fieldsOf(words, refusal, setting) };
  return failure ? failureSaid(words, failure, setting) : undefined;
}

/** Fields that are not right are named one by one, where no form is there to show them. */
function fieldsOf(
  words: Words,
  { code, issues, record }: Refusal,
  setting: RefusalSetting,
): { readonly text: string } | undefined {
  if (code !== 'INVALID_FIELDS' || !issues || issues.length === 0) return undefined;
  const { nothingDone } = setting;
  const { kind } = record ?? setting.record ?? {};
  const params = { kind: paperNoun(words, kind), service: serviceWord(words, kind) };
  const texts = issues.map((issue) => issueWords(words, issue, personFieldWords(words, issue.path), params));
  const text = [...new Set(texts)].join(words.common.stop);
  return { text: nothingDone ? text + words.common.comma + words.refusals[nothingDone] : text };
}
