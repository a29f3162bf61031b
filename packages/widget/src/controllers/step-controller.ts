import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { focusedElement } from '../iou-dialog/focused-element.ts';

/**
 * Puts the focus on a screen's heading at each new step. At the first one only where the focus was lost, as with a button that
 * led here and is gone: a page that has just been opened keeps its own.
 */
export class StepController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  #step: string | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#step = undefined;
  }

  /** Called when the element has updated, with the name of the step it shows; undefined while it shows none. */
  at(step: string | undefined): void {
    if (step === undefined || step === this.#step) return;
    const first = this.#step === undefined;
    this.#step = step;
    if (first && (focusedElement() || !wasUsed())) return;
    // A dialog that closes with the step gives the focus back first.
    setTimeout(() => {
      if (this.#step === step) this.#host.renderRoot.querySelector<HTMLElement>('.screen-title')?.focus();
    });
  }
}

/** The person has done something on this page already. */
const wasUsed = (): boolean => navigator.userActivation?.hasBeenActive ?? false;
