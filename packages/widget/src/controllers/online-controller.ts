import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the browser has a connection, and a re-render when that changes. */
export class OnlineController implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get online(): boolean {
    return navigator.onLine;
  }

  hostConnected(): void {
    addEventListener('online', this.#changed);
    addEventListener('offline', this.#changed);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#changed);
    removeEventListener('offline', this.#changed);
  }

  readonly #changed = (): void => {
    this.#host.requestUpdate();
  };
}
