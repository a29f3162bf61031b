import type { RecordView, VisitSnapshot } from '@iou-kit/machine';

/** What comes after the form, the law's own code included. Loaded when it is reached, so that drafting is light. */
export type AfterForm = 'waiting' | 'preview';

export const loadAfterForm: Readonly<Record<AfterForm, () => Promise<unknown>>> = {
  waiting: () => import('../iou-detail/record/define.ts'),
  preview: () => import('../iou-preview/define.ts'),
};

/**
 * The record as a visit has it, once nothing of the person's own is under way: the record's watch may tell of a step before
 * the host has answered it, and whoever gave it is to hear the answer.
 */
export const settledView = (snapshot: VisitSnapshot): { readonly view: RecordView | undefined } => ({
  view: snapshot.matches({ open: 'committing' }) ? undefined : snapshot.context.view,
});
