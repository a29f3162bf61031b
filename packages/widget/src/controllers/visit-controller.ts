import type { VisitSnapshot } from '@iou-kit/machine';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { VisitActor } from '../context/visit-store.ts';

/**
 * Lets an element read one slice of a visit and re-renders it when that slice changes. It borrows the actor: subscribes
 * on connect, lets go on disconnect, never stops what is not its own.
 */
export class VisitController<Slice> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #select: (snapshot: VisitSnapshot) => Slice;
  readonly #changed: (slice: Slice, before: Slice) => void;
  #actor: VisitActor | undefined;
  #subscription: { unsubscribe(): void } | undefined;
  #slice: Slice | undefined;
  #connected = false;

  /** `changed` is told of each change at once, before anything is drawn anew: by then the element may be gone from the page. */
  constructor(
    host: ReactiveControllerHost,
    select: (snapshot: VisitSnapshot) => Slice,
    changed: (slice: Slice, before: Slice) => void = () => undefined,
  ) {
    this.#host = host;
    this.#select = select;
    this.#changed = changed;
    host.addController(this);
  }

  /** The slice as it stands; undefined while no visit is open. */
  get slice(): Slice | undefined {
    return this.#slice;
  }

  get actor(): VisitActor | undefined {
    return this.#actor;
  }

  /** Points the controller at a visit, or at none. */
  borrow(actor: VisitActor | undefined): void {
    if (actor === this.#actor) return;
    this.#release();
    this.#actor = actor;
    if (this.#connected) this.#subscribe();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#subscribe();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#release();
  }

  #subscribe(): void {
    const actor = this.#actor;
    if (!actor || this.#subscription) return;
    this.#take(actor.getSnapshot());
    this.#subscription = actor.subscribe((snapshot) => this.#take(snapshot));
  }

  #take(snapshot: VisitSnapshot): void {
    const slice = this.#select(snapshot);
    const before = this.#slice;
    if (isSame(slice, before)) return;
    this.#slice = slice;
    if (before !== undefined) this.#changed(slice, before);
    this.#host.requestUpdate();
  }

  #release(): void {
    this.#subscription?.unsubscribe();
    this.#subscription = undefined;
    this.#slice = undefined;
  }
}

/** Equal, or objects whose own fields are. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.is(Reflect.get(a, key), Reflect.get(b, key)))
  );
}
