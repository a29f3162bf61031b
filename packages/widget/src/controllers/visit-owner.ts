import { ContextProvider } from '@lit/context';
import type { RecordView } from '@iou-kit/machine';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { visitContext } from '../context/visit-context.ts';
import type { VisitActor, VisitStore } from '../context/visit-store.ts';

/**
 * A top-level element's hold on one visit: opens it, lends it to the parts inside, and lets go of it when the element leaves
 * the page or turns to another record.
 */
export class VisitOwner implements ReactiveController {
  readonly #provider: ContextProvider<typeof visitContext>;
  readonly #changed: (actor: VisitActor | undefined) => void;
  #held: { readonly store: VisitStore; readonly recordId: string } | undefined;

  /** `changed` is told of the visit each time there is another, or none. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    changed: (actor: VisitActor | undefined) => void = () => undefined,
  ) {
    this.#provider = new ContextProvider(host, { context: visitContext });
    this.#changed = changed;
    host.addController(this);
  }

  /** Holds the visit of this record and no other. Rejects when it cannot be started. */
  async open(store: VisitStore, recordId: string, view?: RecordView): Promise<void> {
    if (this.#held?.store === store && this.#held.recordId === recordId) return;
    this.close();
    const held = { store, recordId };
    this.#held = held;
    try {
      const actor = await store.open(recordId, view);
      if (this.#held === held) this.#lend(actor);
    } catch (error) {
      if (this.#held === held) this.#held = undefined;
      throw error;
    }
  }

  close(): void {
    const held = this.#held;
    if (!held) return;
    this.#held = undefined;
    this.#lend(undefined);
    held.store.close(held.recordId);
  }

  hostDisconnected(): void {
    this.close();
  }

  #lend(actor: VisitActor | undefined): void {
    this.#provider.setValue(actor);
    this.#changed(actor);
  }
}
