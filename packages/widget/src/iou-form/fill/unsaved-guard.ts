import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface UnsavedWork {
  /** Something stands here that would be lost. */
  isUnsaved(): boolean;
  /** Saves what can be saved. */
  flush(): void;
}

/** Has the browser ask before a page with unsaved work is left, and saves when the page goes out of sight. */
export class UnsavedGuard implements ReactiveController {
  readonly #work: UnsavedWork;

  constructor(host: ReactiveControllerHost, work: UnsavedWork) {
    this.#work = work;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#onLeave);
    addEventListener('online', this.#onOnline);
    document.addEventListener('visibilitychange', this.#onVisibility);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#onLeave);
    removeEventListener('online', this.#onOnline);
    document.removeEventListener('visibilitychange', this.#onVisibility);
  }

  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    if (this.#work.isUnsaved()) event.preventDefault();
  };

  readonly #onOnline = (): void => this.#work.flush();

  readonly #onVisibility = (): void => {
    if (document.visibilityState === 'hidden') this.#work.flush();
  };
}
