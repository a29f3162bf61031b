import type { VerificationMethod } from '@iou-kit/machine';
import type { Patience } from '../controllers/patience-controller.ts';
import type { Words } from '../words/words.ts';
import type { IdentitySlice } from './identity-slice.ts';
import type { VerifyView } from './identity-view.ts';

/** Everything the sheet is drawn from. */
export interface IdentityModel {
  readonly words: Words;
  readonly slice: IdentitySlice;
  readonly view: VerifyView;
  readonly methods: readonly VerificationMethod[];
  readonly patience: Patience;
  readonly online: boolean;
  /** Minutes until the verification times out; 0 when that is not known. */
  readonly minutesLeft: number;
  /** Seconds until another code may be asked for. */
  readonly resendIn: number;
  readonly consented: boolean;
  readonly code: string;
  /** What the person overlooked: the tick, or the six digits. */
  readonly slip: 'tick' | 'code' | null;
}

/** What the person does on the sheet. */
export interface IdentityHandlers {
  consent(event: Event): void;
  face(): void;
  choose(): void;
  getCode(): void;
  resend(): void;
  typeCode(event: Event): void;
  complete(event?: Event): void;
  cancel(event?: Event): void;
  refresh(): void;
}
