import type { Outcome, Person, Policy, Verification, VerificationRequest } from '@iou-kit/machine';
import type { EvidencePart } from './evidence-port.ts';

/** The person at this page, as the host knows them. Values are masked; the widget never gets them in clear. */
export interface Me {
  readonly subject: string;
  /** Verified particulars that need not be typed again. */
  readonly known?: { readonly name: string; readonly idNumber: string; readonly mobile: string } | undefined;
}

export interface PolicyAnswer {
  readonly policy: Policy;
  /** The server's instant. */
  readonly now: string;
  readonly simulated: boolean;
  /** What evidence the host offers; a host that does not say offers none. */
  readonly evidence?: readonly EvidencePart[] | undefined;
  /** The kinds of agreement that can be made here. */
  readonly kinds?: readonly string[] | undefined;
  /** The origins that a signing page of this host may lead back to when only its address says where; none without it. */
  readonly returnOrigins?: readonly string[] | undefined;
}

/** Who am I, what holds here, and a proof of who is acting. */
export interface IdentityPort {
  me(): Promise<Me>;
  policy(): Promise<PolicyAnswer>;
  /** Do name and number belong together. Refused with `IDENTITY_MISMATCH` where they do not. */
  check(person: Pick<Person, 'name' | 'idNumber'> & { mobile?: string }): Promise<Outcome<true>>;
  /** Begins a verification bound to record, revision, action, document hash and person. */
  start(request: VerificationRequest): Promise<Outcome<Verification>>;
  /** The verification as it stands; a passed one's id is the ticket. Asked again until it is no longer `pending`. */
  finish(verificationId: string): Promise<Outcome<Verification>>;
}
