import type { RecordView, VisitSnapshot } from '@iou-kit/machine';

/** The code of what comes after the form, the law's own included. Loaded when it is reached, so that drafting is light. */
export async function loadAfterForm(): Promise<void> {
  await Promise.all([import('../iou-preview/define.ts'), import('../iou-detail/record/define.ts')]);
}

/**
 * The record as a visit has it, once nothing of the person's own is under way: the record's watch may tell of a step before
 * the host has answered it, and whoever gave it is to hear the answer.
 */
export const settledView = (snapshot: VisitSnapshot): { readonly view: RecordView | undefined } => ({
  view: snapshot.matches({ open: 'committing' }) ? undefined : snapshot.context.view,
});
