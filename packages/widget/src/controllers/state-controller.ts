import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells the style sheets of the page around where an element stands: `iou-sign:state(signed)`, one state at a time. Most say a
 * `Standing`.
 */
export class StateController<State extends string> implements ReactiveController {
  readonly #internals: ElementInternals;
  readonly #standing: () => State;
  #shown: State | undefined;

  constructor(host: ReactiveControllerHost, internals: ElementInternals, standing: () => State) {
    this.#internals = internals;
    this.#standing = standing;
    host.addController(this);
  }

  hostUpdated(): void {
    const standing = this.#standing();
    if (standing === this.#shown) return;
    try {
      const { states } = this.#internals;
      if (this.#shown) states.delete(this.#shown);
      states.add(standing);
    } catch {
      // Engines that know no states, or (Chromium before 125) only those that begin with two hyphens, go without.
    }
    this.#shown = standing;
  }
}
