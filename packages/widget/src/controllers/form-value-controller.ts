import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element that a form of the page around may require. */
export type FormValueHost = ReactiveControllerHost & HTMLElement & { readonly required: boolean };

/** An element's part in a form of the page around: hands in its value, and holds the form back where it is required and not there. */
export class FormValueController implements ReactiveController {
  readonly #host: FormValueHost;
  readonly #internals: ElementInternals;
  readonly #value: () => string | undefined;
  readonly #wanted: () => string;

  /** `wanted` says what is to be done where the value is required. */
  constructor(host: FormValueHost, internals: ElementInternals, value: () => string | undefined, wanted: () => string) {
    this.#host = host;
    this.#internals = internals;
    this.#value = value;
    this.#wanted = wanted;
    host.addController(this);
  }

  hostUpdated(): void {
    const value = this.#value();
    this.#internals.setFormValue(value ?? null);
    if (!this.#host.required || value !== undefined) {
      this.#internals.setValidity({});
      return;
    }
    this.#internals.setValidity({ valueMissing: true }, this.#wanted());
    // A browser leads to what is missing only where it can be focused.
    if (!this.#host.hasAttribute('tabindex')) this.#host.tabIndex = -1;
  }
}
