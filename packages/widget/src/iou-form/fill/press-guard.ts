import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Puts off what may move the page until a press is over: a message that appears when a field is left must not carry away the
 * button that is being pressed.
 */
export class PressGuard implements ReactiveController {
  #isPressed = false;
  #waiting: (() => void)[] = [];

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Does it now, or when the press is over. */
  run(act: () => void): void {
    if (this.#isPressed) this.#waiting.push(act);
    else act();
  }

  hostConnected(): void {
    addEventListener('pointerdown', this.#onDown, true);
    addEventListener('pointerup', this.#onUp, true);
    addEventListener('pointercancel', this.#onUp, true);
  }

  hostDisconnected(): void {
    removeEventListener('pointerdown', this.#onDown, true);
    removeEventListener('pointerup', this.#onUp, true);
    removeEventListener('pointercancel', this.#onUp, true);
    this.#release();
  }

  readonly #onDown = (): void => {
    this.#isPressed = true;
  };

  /** The click comes after, in the same task. */
  readonly #onUp = (): void => {
    setTimeout(() => this.#release());
  };

  #release(): void {
    this.#isPressed = false;
    const acts = this.#waiting;
    this.#waiting = [];
    for (const act of acts) act();
  }
}
