import type { FieldSpec, KindFieldWords, KindWords, Policy } from '@iou-kit/machine';
import type { Issue } from '@iou-kit/machine/values';
import { formatDate, formatLimit, formatPercent, formatSize } from '../../words/format.ts';
import { issueWords } from '../../words/issue-words.ts';
import { say, type SayParams } from '../../words/say.ts';
import type { Words } from '../../words/words.ts';
import type { TermsDraft } from '../draft/terms-draft.ts';
import { unitsIn } from './number-codec.ts';

/** What the words of a field depend on. */
export interface FieldWordsSetting {
  readonly words: Words;
  readonly kindWords: KindWords;
  readonly terms: TermsDraft;
  readonly policy: Policy;
}

const bare: KindFieldWords = { label: '', help: '', error: {} };

/** The words of a field; its bare name where the catalogue has none. */
export const wordsOfField = ({ kindWords }: FieldWordsSetting, name: string): KindFieldWords =>
  kindWords.field[name] ?? { ...bare, label: name };

/** Help, with the limits that hold just now; undefined where there is none. */
export function fieldHelp(setting: FieldWordsSetting, spec: FieldSpec): string | undefined {
  const { help } = wordsOfField(setting, spec.name);
  return help ? say(help, limits(setting, spec)) : undefined;
}

/** What follows from the option that is chosen, where the kind has something to say of it. */
export function fieldHint(setting: FieldWordsSetting, name: string): string | undefined {
  const { hint = {} } = wordsOfField(setting, name);
  const chosen = setting.terms.text(name);
  return Object.hasOwn(hint, chosen) ? hint[chosen] : undefined;
}

/** A problem of a field in words. */
export function fieldError(setting: FieldWordsSetting, spec: FieldSpec, issue: Issue | undefined): string | undefined {
  if (!issue) return undefined;
  const inUnits = spec.type === 'images' || spec.type === 'number';
  const params = inUnits ? limits(setting, spec) : {};
  return issueWords(setting.words, issue, wordsOfField(setting, spec.name), params);
}

function limits({ words: { lang }, terms, policy }: FieldWordsSetting, spec: FieldSpec): SayParams {
  if (spec.type === 'images') return { max: policy.images.max, size: formatSize(policy.images.maxBytes) };
  const { min, max } = terms.bounds(spec.name);
  const highest = limit(lang, spec, max);
  return { min: limit(lang, spec, min), max: highest, cap: highest };
}

function limit(lang: string, spec: FieldSpec, value: string | number | undefined): string | undefined {
  const { type } = spec;
  if (type === 'date' && typeof value === 'string') return formatDate(lang, value);
  if (typeof value !== 'number') return undefined;
  if (type === 'number') return unitsIn(value, spec.decimals);
  return type === 'percent' ? formatPercent(value) : formatLimit(lang, value);
}
