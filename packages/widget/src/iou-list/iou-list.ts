import type { RecordFilter } from '@iou-kit/host-adapter';
import type { Kind } from '@iou-kit/machine';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { HostScope } from '../context/host-scope.ts';
import { hostScope } from '../controllers/host-scope-controller.ts';
import { LooksController } from '../controllers/looks-controller.ts';
import { OnlineController } from '../controllers/online-controller.ts';
import { forwardIcon } from '../icons/act-icons.ts';
import type { IouRefusalActionEvent } from '../iou-refusal/iou-refusal.events.ts';
import { StateController } from '../controllers/state-controller.ts';
import { failureCode } from '../parts/failure-code.ts';
import { IouCreateEvent, IouOpenRecordEvent } from '../parts/navigation.events.ts';
import { screenTitle } from '../parts/screen-title.ts';
import { skeleton } from '../parts/skeleton.ts';
import { warningBand } from '../parts/warning-band.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { layout } from '../styles/layout.ts';
import { messages } from '../styles/messages.ts';
import { tokens } from '../styles/tokens.ts';
import { typography } from '../styles/typography.ts';
import { formatInstant } from '../words/format.ts';
import { say } from '../words/say.ts';
import { listStyles } from './iou-list.styles.ts';
import { RecordPages } from './record-pages.ts';
import { recordRow, type RecordRow } from './record-row.ts';

const filters: readonly RecordFilter[] = ['all', 'mine', 'open', 'ended'];

/**
 * 我的合同: a person's records, those that wait for them first. Looks again when the page comes back into sight.
 *
 * @cssstate loading - The records are on their way.
 * @cssstate ready - They are shown.
 * @cssstate failed - They could not be had.
 * @fires iou-open-record - A row was pressed. Cancelable: prevented, its link is not followed.
 * @fires iou-create - 前往创建.
 */
export class IouListElement extends LitElement {
  static override styles = [tokens, base, typography, controls, messages, layout, listStyles];

  /** Where a row leads, with `{id}` for the record's id. */
  @property({ attribute: 'record-href' }) recordHref = '#iou-record={id}';

  @state() private filter: RecordFilter = 'all';
  @state() private isLoading = false;
  @state() private failure: string | null = null;
  /** Instant of the list that is shown. */
  @state() private updatedAt: string | undefined;
  @state() private kinds: ReadonlyMap<string, Kind> = new Map();

  readonly #scope = hostScope(this);
  readonly #online = new OnlineController(this);
  #host: HostScope['host'] | undefined;
  #pages: RecordPages | undefined;

  constructor() {
    super();
    new LooksController(this, () => void this.refresh());
    new StateController(this, this.attachInternals(), () =>
      this.failure ? 'failed' : this.updatedAt === undefined ? 'loading' : 'ready',
    );
  }

  /** Asks the host again. */
  async refresh(): Promise<void> {
    await this.#load((pages) => pages.refresh());
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const host = this.#scope.value?.host;
    if (!host || host === this.#host) return;
    this.#host = host;
    this.#open('all');
  }

  protected override render(): TemplateResult | typeof nothing {
    const scope = this.#scope.value;
    if (!scope) return nothing;
    const { words } = scope;
    return html`<div class="container">
      <section class="screen">
        ${screenTitle(scope, words.list.title)} ${this.#renderFilters(scope)}
        ${this.#online.online ? nothing : this.#renderOffline(scope)}
        <iou-refusal .words=${words} .failure=${this.failure} @iou-refusal-action=${this.#onRefusalAction}></iou-refusal>
        ${this.#renderRecords(scope)}
      </section>
    </div>`;
  }

  #renderFilters({ words }: HostScope): TemplateResult {
    return html`<fieldset class="group" role="radiogroup" aria-label=${words.list.filterLabel}>
      <div class="filters">
        ${filters.map(
          (filter) =>
            html`<label class="choice" part="choice">
              <input
                type="radio"
                name="filter"
                .checked=${live(filter === this.filter)}
                @change=${() => this.#open(filter)}
              />
              <span>${words.list.filter[filter]}</span>
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  #renderOffline({ words }: HostScope): TemplateResult {
    const updated = this.updatedAt && say(words.list.updated, { time: formatInstant(words.lang, this.updatedAt) });
    const said = words.common.offline + (updated ? words.common.stop + updated : '');
    return html`<div role="alert">${warningBand(said)}</div>`;
  }

  #renderRecords(scope: HostScope): TemplateResult {
    const { words } = scope;
    const rows = this.#rows(scope);
    if (rows.length === 0 && this.updatedAt === undefined) return html`${this.failure ? nothing : skeleton(words)}`;
    if (rows.length === 0) return this.#renderEmpty(scope);
    return html`
      <ul aria-busy=${this.isLoading ? 'true' : 'false'}>
        ${repeat(
          rows,
          ({ id }) => id,
          (row) => this.#renderRow(scope, row),
        )}
      </ul>
      ${
        this.#pages?.hasMore
          ? html`<button
            class="button secondary wide" part="secondary"
            type="button"
            aria-busy=${this.isLoading ? 'true' : nothing}
            @click=${this.#onMore}
          >
            ${this.isLoading ? words.common.loading : words.action.loadMore}
          </button>`
          : nothing
      }
    `;
  }

  #renderRow({ words }: HostScope, row: RecordRow): TemplateResult {
    const chips = { mine: 'chip is-warning', open: 'chip', ended: 'chip is-muted' };
    return html`<li class="record">
      <a
        href=${this.recordHref.replace('{id}', encodeURIComponent(row.id))}
        aria-label=${row.name}
        @click=${(event: MouseEvent) => this.#onOpen(event, row.id)}
      >
        <span class="what"><span>${row.kind}</span> <span class="number">${row.amount}</span></span>
        <span class="about"><span>${row.other}</span> <span class=${chips[row.urgency]}>${row.state}</span></span>
      </a>
      <span class="caption">${formatInstant(words.lang, row.updatedAt)}</span>
      ${forwardIcon}
    </li>`;
  }

  #renderEmpty({ words }: HostScope): TemplateResult {
    return html`<div class="empty">
      <p class="text">${words.list.empty}</p>
      <button class="button primary" part="primary" type="button" @click=${() => this.dispatchEvent(new IouCreateEvent())}>
        ${words.action.goCreate}
      </button>
    </div>`;
  }

  #rows(scope: HostScope): readonly RecordRow[] {
    return (this.#pages?.records ?? []).flatMap((view) => {
      const kind = this.kinds.get(view.record.kind);
      return kind ? [recordRow(scope, kind, view)] : [];
    });
  }

  #open(filter: RecordFilter): void {
    const host = this.#scope.value?.host;
    if (!host) return;
    this.filter = filter;
    this.updatedAt = undefined;
    this.#pages = new RecordPages(host.storage, filter);
    void this.refresh();
  }

  /** What comes for a filter that was left meanwhile is dropped. */
  async #load(ask: (pages: RecordPages) => Promise<void>): Promise<void> {
    const scope = this.#scope.value;
    const pages = this.#pages;
    if (!scope || !pages) return;
    this.isLoading = true;
    this.failure = null;
    try {
      await ask(pages);
      const kinds = [...new Set(pages.records.map(({ record }) => record.kind))];
      const loaded = await Promise.all(kinds.map(async (id) => [id, await scope.loadKind(id)] as const));
      if (pages !== this.#pages) return;
      this.kinds = new Map([...this.kinds, ...loaded]);
      this.updatedAt = scope.now();
    } catch (error) {
      if (pages === this.#pages) this.failure = failureCode(error);
    } finally {
      if (pages === this.#pages) this.isLoading = false;
    }
  }

  readonly #onMore = (): void => {
    if (!this.isLoading) void this.#load((pages) => pages.more());
  };

  readonly #onOpen = (event: MouseEvent, recordId: string): void => {
    // A press with a modifier asks for another tab, and is the browser's.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (!this.dispatchEvent(new IouOpenRecordEvent(recordId))) event.preventDefault();
  };

  readonly #onRefusalAction = ({ action }: IouRefusalActionEvent): void => {
    if (action === 'retry') void this.refresh();
  };
}
