import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long something has been under way: not at all, for a moment, for 8 s, for 30 s. */
export type Patience = 'idle' | 'busy' | 'slow' | 'lost';

export interface PatienceOptions {
  readonly slowMs?: number;
  readonly lostMs?: number;
}

/** Says that a wait is getting long, so that nobody looks at a still page (screens §2, "Slow"). */
export class PatienceController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #slowMs: number;
  readonly #lostMs: number;
  #state: Patience = 'idle';
  #timers: readonly ReturnType<typeof setTimeout>[] = [];

  constructor(host: ReactiveControllerHost, { slowMs = 8_000, lostMs = 30_000 }: PatienceOptions = {}) {
    this.#host = host;
    this.#slowMs = slowMs;
    this.#lostMs = lostMs;
    host.addController(this);
  }

  get state(): Patience {
    return this.#state;
  }

  /** Called at each update with whether something is under way. */
  watch(busy: boolean): Patience {
    if (busy && this.#state === 'idle') this.#begin();
    if (!busy && this.#state !== 'idle') this.#end();
    return this.#state;
  }

  /** The wait begins anew: something was asked for once more. */
  again(): void {
    if (this.#state === 'idle') return;
    this.#end();
    this.#begin();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#end();
  }

  #begin(): void {
    this.#state = 'busy';
    this.#timers = [setTimeout(this.#become, this.#slowMs, 'slow'), setTimeout(this.#become, this.#lostMs, 'lost')];
  }

  #end(): void {
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
    this.#state = 'idle';
  }

  readonly #become = (state: Patience): void => {
    this.#state = state;
    this.#host.requestUpdate();
  };
}
