import type { AgreementRecord, Refusal, Side } from '@iou-kit/machine';
import type { HostErrorCode } from '@iou-kit/host-adapter';
import { otherSide } from '@iou-kit/machine';
import { conflictWords } from './conflict-words.ts';
import { formatInstant } from './format.ts';
import { roleWord } from './kind-words.ts';
import { refusalActions } from './refusal-actions.ts';
import { say, type SayParams } from './say.ts';
import { stateWords } from './state-words.ts';
import type { Words } from './words.ts';

/** A button that leads on; its name is a key of `words.action`. */
export type ActionName = keyof Words['action'];

export interface RefusalWords {
  readonly text: string;
  readonly actions: readonly ActionName[];
}

/** What the words of a refusal depend on beside it. */
export interface RefusalSetting {
  readonly side?: Side | undefined;
  /** The record as it was when the person acted, for a refusal that brings no fresh one. */
  readonly record?: AgreementRecord | undefined;
  /** A verification was under way and came to nothing. */
  readonly verifying?: boolean | undefined;
  /** 姓名与身份证号不一致 in the form; 证件与人脸不符 at the face check. */
  readonly place?: 'form' | 'verification' | undefined;
  /** A failed commit adds 尚未签署 or 尚未提交, if it is known that nothing happened. */
  readonly nothingDone?: 'notSigned' | 'notSubmitted' | undefined;
  /** The outcome of a commit is unknown: 刷新状态 instead of 重试. */
  readonly outcomeUnknown?: boolean | undefined;
  /** Further values, as the limits of pictures `{ max, size }`. */
  readonly params?: SayParams | undefined;
}

/** Why a step was not carried out, and what the person can do (screens §4). */
export function refusalWords(words: Words, refusal: Refusal, setting: RefusalSetting = {}): RefusalWords {
  const record = refusal.record ?? setting.record;
  const seen = record && setting.side ? { record, side: setting.side } : undefined;
  const text = say(template(words, refusal, setting), {
    ...refusal.params,
    n: left(refusal),
    other: seen ? otherRole(words, seen.record, seen.side) : words.common.other,
    state: seen ? stateWords(words, seen.record, seen.side).title : undefined,
    time: timeOf(words, refusal),
    ...setting.params,
  });
  const nothingDone = setting.nothingDone ? words.common.comma + words.refusals[setting.nothingDone] : '';
  return { text: text + nothingDone, actions: refusalActions(refusal, { ...setting, record }) };
}

/** A broken promise of the host in words. */
export function hostErrorWords(words: Words, code: HostErrorCode, setting: RefusalSetting = {}): RefusalWords {
  const name = hostErrors[code];
  const nothingDone = setting.nothingDone ? words.common.comma + words.refusals[setting.nothingDone] : '';
  const retry: readonly ActionName[] = setting.outcomeUnknown ? ['refreshStatus'] : ['retry'];
  const actions: Readonly<Record<typeof name, readonly ActionName[]>> = {
    cancelled: ['startFace', 'otherWays'],
    provider: ['retry', 'otherWays'],
    network: retry,
    server: retry,
  };
  return { text: words.refusals[name] + nothingDone, actions: actions[name] };
}

const hostErrors = {
  NETWORK: 'network',
  TIMEOUT: 'network',
  SERVER: 'server',
  PROVIDER: 'provider',
  CANCELLED: 'cancelled',
  UNAUTHENTICATED: 'server',
  PROTOCOL: 'server',
  UNSUPPORTED: 'server',
} as const satisfies Record<HostErrorCode, keyof Words['refusals']>;

function template(words: Words, refusal: Refusal, setting: RefusalSetting): string {
  const said = words.refusals;
  const { code } = refusal;
  switch (code) {
    case 'STATE_CONFLICT':
      return conflictWords(words, refusal.record, setting);
    case 'NOT_ALLOWED_IN_STATE':
      return (refusal.record ?? setting.record) && setting.side
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
  return change.type === 'release' ? said.releaseByOther : said.settlementByOther;
}

const otherRole = (words: Words, record: AgreementRecord, side: Side): string =>
  roleWord(words, record.kind, record.parties[otherSide(side)].role);

const left = ({ params }: Refusal): number | undefined =>
  typeof params?.['left'] === 'number' ? params['left'] : undefined;

/** The instant from which it may be tried again, in words. */
function timeOf(words: Words, { params }: Refusal): string | undefined {
  const at = params?.['retryAt'] ?? params?.['at'];
  return typeof at === 'string' ? formatInstant(words.lang, at) : undefined;
}
