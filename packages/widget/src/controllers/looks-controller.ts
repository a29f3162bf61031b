import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long a page in sight goes without another look. */
const EVERY = 20_000;

/** Looks again when the page comes into sight or back on line, and every so often while it is in sight: for what no host tells of. */
export class LooksController implements ReactiveController {
  readonly #look: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, look: () => void) {
    this.#look = look;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#look);
    document.addEventListener('visibilitychange', this.#onSight);
    this.#timer = setInterval(this.#onSight, EVERY);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#look);
    document.removeEventListener('visibilitychange', this.#onSight);
    clearInterval(this.#timer);
  }

  readonly #onSight = (): void => {
    if (document.visibilityState === 'visible' && navigator.onLine) this.#look();
  };
}
