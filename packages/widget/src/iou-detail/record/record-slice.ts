import type { VisitSnapshot } from '@iou-kit/machine/visit';
import { actSlice, type ActSlice } from '../../iou-act/act-slice.ts';
import { recordActions, type RecordAction } from './record-actions.ts';

export interface RecordSlice extends ActSlice {
  readonly actions: readonly RecordAction[];
}

/** What the screen of a record shows of a visit. */
export const recordSlice = (snapshot: VisitSnapshot): RecordSlice => ({
  ...actSlice(snapshot),
  actions: recordActions(snapshot),
});
