import type { Outcome } from '@iou-kit/machine';

/** A code with which somebody else makes a record with this person, without a link being sent. */
export interface PersonalCode {
  /** Opaque; says nothing of its owner to whoever reads it. */
  readonly code: string;
  /** What the QR code holds: the code stands in the fragment, which is sent to nobody. */
  readonly url: string;
  readonly expiresAt: string;
}

/** 我的二维码. A host may lack it. */
export interface PersonalCodePort {
  /** This person's code. Asked again it may look otherwise, and all of them hold until they expire or are renewed. */
  show(): Promise<Outcome<PersonalCode>>;
  /** Voids every code shown before, and gives another. Records made with them stay. */
  renew(): Promise<Outcome<PersonalCode>>;
  /** Whose code it is, masked, as far as the host knows a name. `NOT_FOUND` for one that is wrong, old or voided. */
  owner(code: string): Promise<Outcome<{ readonly name?: string | undefined }>>;
}
