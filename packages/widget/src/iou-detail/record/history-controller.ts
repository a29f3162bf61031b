import type { HistoryEntry, RecordView } from '@iou-kit/machine';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HostScope } from '../../context/host-scope.ts';

/** The acts of a record, fetched again with each later view of it. */
export class HistoryController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #asked: string | undefined;
  #entries: readonly HistoryEntry[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#asked = undefined;
  }

  /** The acts as far as they are known. Called while rendering. */
  of(scope: HostScope, { record }: RecordView): readonly HistoryEntry[] {
    const wanted = `${record.id} ${record.seq}`;
    if (wanted !== this.#asked) {
      if (!this.#asked?.startsWith(record.id)) this.#entries = [];
      this.#asked = wanted;
      void this.#fetch(scope, record.id, wanted);
    }
    return this.#entries;
  }

  async #fetch({ host }: HostScope, recordId: string, wanted: string): Promise<void> {
    // A history that did not come is asked for again with the next change; the record itself is on the screen.
    const outcome = await host.storage.history(recordId).catch(() => undefined);
    if (!outcome?.ok || wanted !== this.#asked) return;
    this.#entries = outcome.value;
    this.#host.requestUpdate();
  }
}
