import type { Kind } from '@iou-kit/machine';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HostScope } from '../context/host-scope.ts';
import { kindWords } from '../words/kind-words.ts';

/** The kind of a record and its words, loaded on first sight, and a re-render when they are there. */
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

  /** The kind of that id, whose words then stand in the scope; undefined while it is being loaded. Called while rendering. */
  of(scope: HostScope, id: string | undefined): Kind | undefined {
    if (id === undefined) return undefined;
    const isMute = this.#kind !== undefined && !kindWords(scope.words, id);
    if (id !== this.#wanted || isMute) {
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
