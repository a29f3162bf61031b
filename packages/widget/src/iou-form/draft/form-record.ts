import type { CommandOf, Kind, Outcome, RecordView, Refusal } from '@iou-kit/machine';
import type { ReactiveControllerHost } from 'lit';
import type { HostScope } from '../../context/host-scope.ts';
import { failureCode } from '../../parts/failure-code.ts';
import { standingOf, type Standing } from '../../parts/standing.ts';
import { DraftSession } from './draft-session.ts';

/** The record behind a form: made when the notice is accepted, or found again by its id. */
export class FormRecord {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  session: DraftSession | undefined;
  kind: Kind | undefined;
  /** Why the record could not be made or found. */
  refusal: Refusal | null = null;
  failure: string | null = null;
  isBusy = false;
  #wanted: string | undefined;
  /** Counts what was wanted: an answer to what is wanted no more changes nothing. */
  #round = 0;
  #creationKey: string | undefined;

  /** `host` is updated when something has changed. */
  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  get view(): RecordView | undefined {
    return this.session?.view;
  }

  /** Without a record, whatever is loaded is ready to be begun. */
  get standing(): Standing {
    const isFailed = (this.refusal ?? this.failure) !== null;
    return this.view || isFailed || this.isBusy || !this.kind ? standingOf(this.view, isFailed) : 'ready';
  }

  /** Loads the kind for a form without a record. */
  async prepare(scope: HostScope, kindId: string): Promise<void> {
    const wanted = `kind ${kindId}`;
    if (this.#wanted === wanted) return;
    const round = this.#forget(wanted);
    await this.#attempt(async () => {
      const kind = await scope.loadKind(kindId);
      if (round === this.#round) this.kind = kind;
    });
  }

  /** Finds a record. Asked again for the same one, it does nothing. */
  async find(scope: HostScope, recordId: string): Promise<void> {
    if (this.#wanted === recordId) return;
    const round = this.#forget(recordId);
    await this.#attempt(async () => this.#begin(scope, await scope.host.storage.load(recordId), round));
  }

  /** Makes a draft. Tried again after no answer, it makes no second one. */
  async create(scope: HostScope, command: CommandOf<'record.create'>): Promise<void> {
    if (this.isBusy) return;
    this.#creationKey ??= crypto.randomUUID();
    const key = this.#creationKey;
    const round = this.#round;
    await this.#attempt(async () => {
      const outcome = await scope.host.storage.create(command, key);
      this.#creationKey = undefined;
      await this.#begin(scope, outcome, round);
    });
  }

  /** Lets go of the record, so that it is looked for anew. */
  reset(): void {
    this.#forget(undefined);
    this.#host.requestUpdate();
  }

  #forget(wanted: string | undefined): number {
    Object.assign(this, { session: undefined, isBusy: false, refusal: null, failure: null });
    this.#wanted = wanted;
    this.#round += 1;
    return this.#round;
  }

  async #begin(scope: HostScope, outcome: Outcome<RecordView>, round: number): Promise<void> {
    if (round !== this.#round) return;
    if (!outcome.ok) {
      this.refusal = outcome.refusal;
      return;
    }
    const { id, kind } = outcome.value.record;
    const loaded = await scope.loadKind(kind);
    if (round !== this.#round) return;
    this.kind = loaded;
    // At once with the session: an element that updates in between would go back to what it wanted before.
    this.#wanted = id;
    this.session = new DraftSession(outcome.value, {
      storage: scope.host.storage,
      onView: () => this.#host.requestUpdate(),
    });
  }

  async #attempt(act: () => Promise<void>): Promise<void> {
    const round = this.#round;
    let failure: string | null = null;
    Object.assign(this, { isBusy: true, refusal: null, failure });
    this.#host.requestUpdate();
    try {
      await act();
    } catch (error) {
      failure = failureCode(error);
    }
    if (round === this.#round) Object.assign(this, { isBusy: false, failure });
    this.#host.requestUpdate();
  }
}
