import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Counts down the whole seconds until an instant of the server's clock, and re-renders with each. */
export class CountdownController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #now: () => string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `now` gives the server's present instant; undefined while it is not known. */
  constructor(host: ReactiveControllerHost, now: () => string | undefined) {
    this.#host = host;
    this.#now = now;
    host.addController(this);
  }

  /** Whole seconds left; 0 when the instant has come, or when there is none. Called while rendering. */
  until(instant: string | undefined): number {
    clearTimeout(this.#timer);
    const now = this.#now();
    const left = instant && now ? Date.parse(instant) - Date.parse(now) : 0;
    if (left <= 0) return 0;
    this.#timer = setTimeout(() => this.#host.requestUpdate(), left % 1000 || 1000);
    return Math.ceil(left / 1000);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
