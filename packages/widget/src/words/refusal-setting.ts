import type { AgreementRecord, Side } from '@iou-kit/machine';
import type { SayParams } from './say.ts';
import type { Words } from './words.ts';

/** A step towards ending an agreement together; what it is called is the kind's. */
export type ChangeAction = `${'request' | 'confirm' | 'refuse' | 'cancel'}${'Release' | 'Settlement'}`;

/** A button that leads on; what it says, `actionWord` knows. */
export type ActionName = keyof Words['action'] | ChangeAction;

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
