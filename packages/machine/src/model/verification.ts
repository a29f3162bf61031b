import * as z from 'zod/mini';
import type { Side } from './side.ts';
import { verificationMethods, verificationStates, verifiedActions } from './verification-names.ts';

export const VerificationMethod = z.enum(verificationMethods);
export type VerificationMethod = z.infer<typeof VerificationMethod>;

export const VerifiedAction = z.enum(verifiedActions);
export type VerifiedAction = z.infer<typeof VerifiedAction>;

/** What a person asks to be verified for. Bound to all of it, used once. */
export const VerificationRequest = z.strictObject({
  recordId: z.string(),
  revision: z.int(),
  action: VerifiedAction,
  documentHash: z.string(),
  method: VerificationMethod,
  /** The separate consent to face recognition; required for `face`. */
  consent: z.optional(z.boolean()),
});
export type VerificationRequest = z.infer<typeof VerificationRequest>;

/**
 * A verification as its person sees it.
 * `pending` waits for the provider (face) or for the code (carrier+sms); `passed` makes `id` a ticket.
 */
export const Verification = z.strictObject({
  id: z.string(),
  method: VerificationMethod,
  status: z.enum(verificationStates),
  /** Where the person goes to be recognised, if the provider has a page of its own. */
  url: z.optional(z.string()),
  /** How many more tries today. */
  triesLeft: z.optional(z.int()),
  expiresAt: z.string(),
  /** carrier+sms: when another code may be asked for. */
  resendAt: z.optional(z.string()),
});
export type Verification = z.infer<typeof Verification>;

/** A passed verification, as the law sees it. The service resolves it from the id in a command. */
export interface Ticket {
  readonly id: string;
  readonly recordId: string;
  readonly revision: number;
  readonly action: VerifiedAction;
  readonly documentHash: string;
  readonly side: Side;
  readonly subject: string;
  readonly method: VerificationMethod;
  readonly provider: string;
  readonly requestId: string;
  readonly passedAt: string;
  readonly expiresAt: string;
  readonly usedAt?: string;
}
