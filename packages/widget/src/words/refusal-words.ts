import type { AgreementRecord, Refusal, Side } from '@iou-kit/machine';
import { otherSide } from '@iou-kit/machine';
import { conflictWords } from './conflict-words.ts';
import { formatInstant } from './format.ts';
import { changeOf } from './action-words.ts';
import { kindWords, paperNoun, roleWord } from './kind-words.ts';
import { refusalActions } from './refusal-actions.ts';
import type { RefusalSetting, RefusalWords } from './refusal-setting.ts';
import { say } from './say.ts';
import { stateWords } from './state-words.ts';
import type { Words } from './words.ts';

export type { ActionName, RefusalSetting, RefusalWords } from './refusal-setting.ts';

/** Why a step was not carried out, and what the person can do (screens §4). */
export function refusalWords(words: Words, refusal: Refusal, setting: RefusalSetting = {}): RefusalWords {
  const record = refusal.record ?? setting.record;
  const said = record && kindWords(words, record.kind);
  const seen = said && setting.side ? { record, side: setting.side } : undefined;
  const text = say(template(words, refusal, setting), {
    ...refusal.params,
    kind: paperNoun(words, record?.kind),
    lastDay: said?.lastDay ?? words.common.lastDay,
    request: record?.change && changeOf(words, record.kind, record.change.type)?.request,
    n: left(refusal),
    other: seen ? otherRole(words, seen.record, seen.side) : words.common.other,
    state: seen ? stateWords(words, seen.record, seen.side).title : undefined,
    time: timeOf(words, refusal),
    ...setting.params,
  });
  const nothingDone = setting.nothingDone ? words.common.comma + words.refusals[setting.nothingDone] : '';
  return { text: text + nothingDone, actions: refusalActions(refusal, { ...setting, record }) };
}

function template(words: Words, refusal: Refusal, setting: RefusalSetting): string {
  const said = words.refusals;
  const { code } = refusal;
  switch (code) {
    case 'STATE_CONFLICT':
      return conflictWords(words, refusal.record, setting);
    case 'NOT_ALLOWED_IN_STATE':
      return knows(words, refusal.record ?? setting.record) && setting.side
        ? said.NOT_ALLOWED_IN_STATE
        : said.STATE_CONFLICT.changed;
    case 'CHANGE_PENDING':
      return changePending(words, refusal, setting);
    case 'REPAY_DATE_PASSED':
      return said.REPAY_DATE_PASSED[setting.side ?? 'counterparty'];
    case 'VERIFICATION_FAILED':
      return left(refusal) === 0 ? said.VERIFICATION_FAILED.none : said.VERIFICATION_FAILED.tries;
    case 'IDENTITY_MISMATCH':
      return setting.place === 'form' ? said.IDENTITY_MISMATCH.form : said.IDENTITY_MISMATCH.face;
    case 'TOO_MANY_REQUESTS':
      return timeOf(words, refusal) ? said.TOO_MANY_REQUESTS.until : said.TOO_MANY_REQUESTS.later;
    default:
      return said[code];
  }
}

function changePending(words: Words, refusal: Refusal, { side, record }: RefusalSetting): string {
  const said = words.refusals.CHANGE_PENDING;
  const change = (refusal.record ?? record)?.change;
  if (!change || !side) return said.other;
  if (change.by === side) return said.own;
  return said.byOther;
}

const knows = (words: Words, record: AgreementRecord | undefined): boolean =>
  record !== undefined && kindWords(words, record.kind) !== undefined;

const otherRole = (words: Words, record: AgreementRecord, side: Side): string =>
  roleWord(words, record.kind, record.parties[otherSide(side)].role);

const left = ({ params }: Refusal): number | undefined =>
  typeof params?.['left'] === 'number' ? params['left'] : undefined;

/** The instant from which it may be tried again, in words. */
function timeOf(words: Words, { params }: Refusal): string | undefined {
  const at = params?.['retryAt'] ?? params?.['at'];
  return typeof at === 'string' ? formatInstant(words.lang, at) : undefined;
}
