import { visitPermits, type VisitSnapshot } from '@iou-kit/machine/visit';
import { actSlice, type ActSlice } from '../iou-act/act-slice.ts';

export interface PreviewSlice extends ActSlice {
  readonly maySign: boolean;
  readonly mayEdit: boolean;
  readonly maySetReminder: boolean;
}

export const previewSlice = (snapshot: VisitSnapshot): PreviewSlice => ({
  ...actSlice(snapshot),
  maySign: visitPermits(snapshot, 'signature.sign'),
  mayEdit: visitPermits(snapshot, 'record.edit'),
  maySetReminder: visitPermits(snapshot, 'reminder.set'),
});
