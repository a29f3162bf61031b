import { hasEnded, type RecordView } from '@iou-kit/machine';

/** Where an element stands: what it waits for, or what became of its record as this person's own signature goes. */
export type Standing = 'loading' | 'failed' | 'ready' | 'signed' | 'ended';

/** `ready` until this person has signed, `ended` when nothing can follow. */
export function standingOf(view: RecordView | undefined, isFailed: boolean): Standing {
  if (!view) return isFailed ? 'failed' : 'loading';
  if (hasEnded(view.record)) return 'ended';
  return view.record.parties[view.side].signature ? 'signed' : 'ready';
}
