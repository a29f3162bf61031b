import type { Kind } from '@iou-kit/machine';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HostScope } from '../context/host-scope.ts';

/** The kind of a record, loaded on first sight, and a re-render when it is there. */
export class KindController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #wanted: string | undefined;
  #kind: Kind | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A kind that could not be loaded is asked for again when the element comes back.
    if (!this.#kind) this.#wanted = undefined;
  }

  /** The kind of that id; undefined while it is being loaded. Called while rendering. */
  of(scope: HostScope, id: string | undefined): Kind | undefined {
    if (id === undefined) return undefined;
    if (id !== this.#wanted) {
      this.#wanted = id;
      this.#kind = undefined;
      void this.#load(scope, id);
    }
    return this.#kind;
  }

  async #load(scope: HostScope, id: string): Promise<void> {
    try {
      const kind = await scope.loadKind(id);
      if (id !== this.#wanted) return;
      this.#kind = kind;
    } catch {
      // The skeleton stays; the next host scope (a retry, a reload of its parts) asks again.
      if (id === this.#wanted) this.#wanted = undefined;
      return;
    }
    this.#host.requestUpdate();
  }
}
