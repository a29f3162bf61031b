import type { RecordFilter, StoragePort } from '@iou-kit/host-adapter';
import type { RecordView } from '@iou-kit/machine';

/** A person's records, page by page, as they were when last asked for. */
export class RecordPages {
  readonly #list: StoragePort['list'];
  readonly #filter: RecordFilter;
  #records: readonly RecordView[] = [];
  #next: string | undefined;
  #asks = 0;

  constructor(storage: Pick<StoragePort, 'list'>, filter: RecordFilter) {
    this.#list = (query) => storage.list(query);
    this.#filter = filter;
  }

  get records(): readonly RecordView[] {
    return this.#records;
  }

  get hasMore(): boolean {
    return this.#next !== undefined;
  }

  /** Asks for what is shown again, as far as it goes; records that wait for the person come first. */
  async refresh(): Promise<void> {
    const ask = ++this.#asks;
    const wanted = Math.max(1, this.#records.length);
    let { records, next } = await this.#list({ filter: this.#filter });
    while (records.length < wanted && next !== undefined && ask === this.#asks) {
      const page = await this.#list({ filter: this.#filter, cursor: next });
      records = [...records, ...page.records];
      next = page.next;
    }
    if (ask === this.#asks) this.#show(records, next);
  }

  async more(): Promise<void> {
    if (this.#next === undefined) return;
    const ask = ++this.#asks;
    const page = await this.#list({ filter: this.#filter, cursor: this.#next });
    if (ask === this.#asks) this.#show([...this.#records, ...page.records], page.next);
  }

  /** A record that has changed between two pages stands on both: once is enough. */
  #show(records: readonly RecordView[], next: string | undefined): void {
    this.#records = [...new Map(records.map((view) => [view.record.id, view])).values()];
    this.#next = next;
  }
}
