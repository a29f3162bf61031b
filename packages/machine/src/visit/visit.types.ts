import type { Command, CommandOf, CommandType } from '../model/command.ts';
import type { Ink } from '../model/ink.ts';
import type { AgreementRecord } from '../model/record.ts';
import type { Outcome, Refusal } from '../model/refusal.ts';
import type { Verification, VerificationMethod, VerificationRequest, VerifiedAction } from '../model/verification.ts';
import type { RecordView } from '../model/view.ts';

export type GivenCommand = Exclude<Command, CommandOf<'record.create'>>;

/** An act that needs a proof of identity, as far as it is known before the proof. */
export type VerifiedAct =
  | { readonly type: 'signature.sign' }
  | { readonly type: 'release.request' | 'settlement.request'; readonly reason: string }
  | { readonly type: 'release.confirm' | 'settlement.confirm' };

/** What a broken promise of the host is called here; the host's own error codes. */
export type VisitFailure = string;

/**
 * What a visit needs done. A host's storage, identity and sms give these names their meaning.
 * A rejection carries the host's error code in `code`.
 */
export interface VisitEffects {
  load(recordId: string): Promise<Outcome<RecordView>>;
  watch(recordId: string, listener: (view: RecordView) => void, signal: AbortSignal): void;
  commit(request: {
    readonly recordId: string;
    readonly command: GivenCommand;
    readonly revision: number;
    readonly idempotencyKey: string;
  }): Promise<Outcome<RecordView>>;
  startVerification(request: VerificationRequest): Promise<Outcome<Verification>>;
  finishVerification(verificationId: string): Promise<Outcome<Verification>>;
  sendCode(verificationId: string): Promise<Outcome<Verification>>;
  checkCode(verificationId: string, code: string): Promise<Outcome<Verification>>;
}

export interface VisitInput {
  readonly recordId: string;
  readonly effects: VisitEffects;
  /** Makes idempotency keys. */
  readonly newKey: () => string;
  /** The record, where the visitor has it already. */
  readonly view?: RecordView | undefined;
  /** Milliseconds between two looks at a face verification. */
  readonly pollMs?: number | undefined;
}

/** An act that came to nothing: enough to say why, and to begin it again. */
export interface Stopped {
  readonly act: VerifiedAct | null;
  readonly command: GivenCommand | null;
  /** A verification had been begun for it, and is void. */
  readonly verified: boolean;
  /** The record as the person saw it. */
  readonly record: AgreementRecord | undefined;
}

export interface VisitContext extends VisitInput {
  readonly act: VerifiedAct | null;
  /** A command that the person is being asked about: a reason, or whether they are sure. */
  readonly intent: GivenCommand['type'] | null;
  /** Written, perhaps not yet signed with; kept through failures and while the sheet is closed. */
  readonly ink: Ink | null;
  readonly verification: Verification | null;
  readonly method: VerificationMethod | null;
  /** The separate consent to face recognition, as the person gave it. */
  readonly consent: boolean;
  readonly code: string;
  readonly command: GivenCommand | null;
  readonly idempotencyKey: string;
  /** The record that the command was given for; asking again under the same key names the same revision. */
  readonly seen: AgreementRecord | undefined;
  /** Why the last act did not go through; shown on top of the fresh record. */
  readonly refusal: Refusal | null;
  readonly failure: VisitFailure | null;
  /** What the refusal is about. */
  readonly stopped: Stopped | null;
  /** What this visit has last done. */
  readonly completed: CommandType | null;
  /** Another person's face was seen: there is no other way. */
  readonly mismatched: boolean;
}

export type VisitEvent =
  | { readonly type: 'act.begin'; readonly act: VerifiedAct }
  | { readonly type: 'command.give'; readonly command: GivenCommand }
  | { readonly type: 'intent.begin'; readonly command: GivenCommand['type'] }
  | { readonly type: 'intent.end' }
  | { readonly type: 'ink.open' }
  | { readonly type: 'ink.keep'; readonly ink: Ink | null }
  | { readonly type: 'ink.confirm'; readonly ink: Ink }
  | { readonly type: 'verify.begin'; readonly method: VerificationMethod; readonly consent: boolean }
  | { readonly type: 'verify.choose' }
  | { readonly type: 'verify.code'; readonly code: string }
  | { readonly type: 'verify.resend' }
  | { readonly type: 'verify.cancel' }
  | { readonly type: 'retry' }
  | { readonly type: 'refresh' }
  | { readonly type: 'dismiss' }
  | { readonly type: 'view.changed'; readonly view: RecordView };

export type { VerifiedAction };
