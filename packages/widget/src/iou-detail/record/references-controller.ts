import type { Kind, RecordView } from '@iou-kit/machine';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HostScope } from '../../context/host-scope.ts';
import { kindWords } from '../../words/kind-words.ts';

/** A record that refers to the one on the screen, with its kind. */
export interface Referring {
  readonly kind: Kind;
  readonly view: RecordView;
}

/** The records whose terms refer to one, where its kind speaks of such. */
export class ReferencesController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #asked: string | undefined;
  #found: readonly Referring[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** Asks again with the next rendering: they change without the record's changing. */
  forget(): void {
    this.#asked &&= `${this.#asked} `;
  }

  /** Those that are known so far. Called while rendering. */
  of(scope: HostScope, { record }: RecordView): readonly Referring[] {
    if (!record.effectiveAt || !kindWords(scope.words, record.kind)?.references?.title) return [];
    const wanted = `${record.id} ${record.seq}`;
    if (wanted !== this.#asked) {
      if (!this.#asked?.startsWith(record.id)) this.#found = [];
      this.#asked = wanted;
      void this.#fetch(scope, record.id, wanted);
    }
    return this.#found;
  }

  async #fetch({ host, loadKind }: HostScope, recordId: string, wanted: string): Promise<void> {
    try {
      const { records } = await host.storage.list({ refersTo: recordId, limit: 50 });
      const found = records.map(async (view) => ({ view, kind: await loadKind(view.record.kind) }));
      const referring = await Promise.all(found);
      if (wanted !== this.#asked) return;
      this.#found = referring;
      this.#host.requestUpdate();
    } catch {
      // What did not come is asked for again with the next change or look; the record itself is on the screen.
    }
  }
}
