import type { EvidencePort, EvidenceStatus } from '@iou-kit/host-adapter';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Asked again after so many milliseconds while it is being made: soon at first. */
const FIRST = 1000;
const LAST = 15_000;

/** How far the evidence of a record has come; asked again with each later view of it, and while it is being made. */
export class EvidenceController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #asked: string | undefined;
  #status: EvidenceStatus | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#asked = undefined;
    clearTimeout(this.#timer);
  }

  /** The status as far as it is known. Called while rendering. */
  of(port: EvidencePort, recordId: string, seq: number): EvidenceStatus | undefined {
    const wanted = `${recordId} ${seq}`;
    if (wanted !== this.#asked) {
      if (!this.#asked?.startsWith(`${recordId} `)) this.#status = undefined;
      this.#asked = wanted;
      void this.#ask(port, recordId, wanted, FIRST);
    }
    return this.#status;
  }

  async #ask(port: EvidencePort, recordId: string, wanted: string, again: number): Promise<void> {
    clearTimeout(this.#timer);
    const outcome = await port.status(recordId).catch(() => undefined);
    if (wanted !== this.#asked) return;
    if (outcome?.ok) {
      this.#status = outcome.value;
      this.#host.requestUpdate();
    }
    const said = outcome?.ok ? outcome.value.state : outcome?.refusal.code;
    if (said && !['pending', 'timePending', 'TOO_MANY_REQUESTS'].includes(said)) return;
    this.#timer = setTimeout(() => void this.#ask(port, recordId, wanted, Math.min(LAST, again * 2)), again);
  }
}
