import type { IouCommittedEvent } from '../iou-act/iou-act.events.ts';
import { returnResult, type ReturnResult } from '../parts/return-url.ts';

/** What was last done in the frame, as the way back says it. */
export interface Done {
  readonly recordId: string;
  readonly result: ReturnResult;
}

export const doneBy = ({ recordId, state, command }: IouCommittedEvent): Done => ({
  recordId,
  result: returnResult(state, command === 'signature.sign'),
});
