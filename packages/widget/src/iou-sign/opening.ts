import type { Gate, RecordView } from '@iou-kit/machine';
import type { HostScope } from '../context/host-scope.ts';
import type { VisitOwner } from '../controllers/visit-owner.ts';
import type { Problem } from '../iou-refusal/said-of.ts';
import { failureCode } from '../parts/failure-code.ts';

/** The two ways to a record. */
export interface Way {
  readonly code?: string | undefined;
  readonly recordId?: string | undefined;
}

/** How far the way has led, until a visit is open. */
export interface Opened {
  /** What an invitation shows before it is claimed. */
  readonly gate?: Gate | undefined;
  readonly problem?: Problem | undefined;
}

interface Listener {
  readonly onChange: () => void;
  readonly onClaimed: (view: RecordView) => void;
}

/** Leads to a record's visit: by its id, or by an invitation that is claimed on the way. */
export class Opening {
  readonly #owner: VisitOwner;
  readonly #listener: Listener;
  #state: Opened = {};
  #scope: HostScope | undefined;
  #way: Way = {};

  constructor(owner: VisitOwner, listener: Listener) {
    this.#owner = owner;
    this.#listener = listener;
  }

  get state(): Opened {
    return this.#state;
  }

  /** Goes this way, unless it is the one that was gone already. */
  go(scope: HostScope | undefined, way: Way): void {
    const same =
      scope?.visits === this.#scope?.visits && way.code === this.#way.code && way.recordId === this.#way.recordId;
    if (same) return;
    this.#scope = scope;
    this.#way = way;
    this.#state = {};
    if (scope) void this.#walk(scope, way);
    else this.#owner.close();
  }

  /** Goes the same way once more. */
  retry(): void {
    if (!this.#scope) return;
    this.#state = {};
    this.#listener.onChange();
    void this.#walk(this.#scope, this.#way);
  }

  async #walk(scope: HostScope, way: Way): Promise<void> {
    try {
      const view = way.code === undefined ? undefined : await this.#claim(scope, way, way.code);
      const recordId = view?.record.id ?? way.recordId;
      if (this.#way === way && recordId !== undefined) await this.#owner.open(scope.visits, recordId, view);
    } catch (error) {
      this.#tell(way, { ...this.#state, problem: { failure: failureCode(error) } });
    }
  }

  /** The first to open an invitation signed in is bound to it. Undefined where it could not be claimed. */
  async #claim({ host: { storage } }: HostScope, way: Way, code: string): Promise<RecordView | undefined> {
    this.#owner.close();
    const peeked = await storage.peekInvitation(code);
    this.#tell(way, peeked.ok ? { gate: peeked.value } : { problem: peeked });
    if (!peeked.ok) return undefined;
    const claimed = await storage.claimInvitation(code);
    if (claimed.ok) this.#listener.onClaimed(claimed.value);
    else this.#tell(way, { gate: peeked.value, problem: claimed });
    return claimed.ok ? claimed.value : undefined;
  }

  #tell(way: Way, state: Opened): void {
    if (this.#way !== way) return;
    this.#state = state;
    this.#listener.onChange();
  }
}
