import type { RecordView, VisitSnapshot } from '@iou-kit/machine';
import type { ReactiveControllerHost } from 'lit';

/** The code of what comes after the form, the law's own included. Loaded when it is reached, so that drafting is light. */
export async function loadAfterForm(): Promise<void> {
  await Promise.all([import('../iou-preview/define.ts'), import('../iou-detail/record/define.ts')]);
}

/**
 * A host for a controller of an element whose parts follow the same thing: they hear first, so that they can tell what they
 * did before they are taken away.
 */
export const afterParts = (host: ReactiveControllerHost): ReactiveControllerHost => ({
  addController: (controller) => host.addController(controller),
  removeController: (controller) => host.removeController(controller),
  requestUpdate: () => void setTimeout(() => host.requestUpdate()),
  get updateComplete() {
    return host.updateComplete;
  },
});

/**
 * The record as a visit has it, once nothing of the person's own is under way: the record's watch may tell of a step before
 * the host has answered it, and whoever gave it is to hear the answer.
 */
export const settledView = (snapshot: VisitSnapshot): { readonly view: RecordView | undefined } => ({
  view: snapshot.matches({ open: 'committing' }) ? undefined : snapshot.context.view,
});
