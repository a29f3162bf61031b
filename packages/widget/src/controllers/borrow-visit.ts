import { ContextConsumer } from '@lit/context';
import type { VisitSnapshot } from '@iou-kit/machine/visit';
import type { ReactiveControllerHost } from 'lit';
import { visitContext } from '../context/visit-context.ts';
import { VisitController } from './visit-controller.ts';

/** A slice of the visit that the element finds around it, lent by the top-level element that owns it. */
export function borrowVisit<Slice>(
  host: ReactiveControllerHost & HTMLElement,
  select: (snapshot: VisitSnapshot) => Slice,
  changed?: (slice: Slice, before: Slice) => void,
): VisitController<Slice> {
  const controller = new VisitController(host, select, changed);
  new ContextConsumer(host, {
    context: visitContext,
    subscribe: true,
    callback: (actor) => {
      controller.borrow(actor);
      host.requestUpdate();
    },
  });
  return controller;
}
