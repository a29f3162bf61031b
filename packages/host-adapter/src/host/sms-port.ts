import type { Outcome, RecordView, Verification } from '@iou-kit/machine';

/** Text messages. The host knows the numbers; the widget never passes one. */
export interface SmsPort {
  /** Sends a code (again) for a `carrier+sms` verification. */
  sendCode(verificationId: string): Promise<Outcome<Verification>>;
  /** `CODE_WRONG` with `params.left`, `CODE_TRIES_EXCEEDED`, `VERIFICATION_EXPIRED`. */
  checkCode(verificationId: string, code: string): Promise<Outcome<Verification>>;
  /** Texts the other person that a signature is awaited (1 a day, 5 in all). */
  remind(recordId: string, revision: number, idempotencyKey: string): Promise<Outcome<RecordView>>;
}
