import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The longest that a browser's timer can wait. */
const MAX_DELAY = 2 ** 31 - 1;

/** Re-renders the element once a wait of so many milliseconds is over. */
export class AlarmController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Set anew at each render; what is past or absent rings no more. */
  ringIn(milliseconds: number | undefined): void {
    clearTimeout(this.#timer);
    if (milliseconds === undefined || milliseconds <= 0 || milliseconds > MAX_DELAY) return;
    this.#timer = setTimeout(() => this.#host.requestUpdate(), milliseconds);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
