import type { Kind, KindWords } from '@iou-kit/machine';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { layout } from '../styles/layout.ts';
import { tokens } from '../styles/tokens.ts';
import { typography } from '../styles/typography.ts';
import { kindWords } from '../words/kind-words.ts';
import type { Words } from '../words/words.ts';
import { IouNoticeAcceptEvent, IouNoticeDeclineEvent } from './iou-notice.events.ts';
import { noticeStyles } from './iou-notice.styles.ts';

/**
 * 小借条告知书: what a person must have understood before making an agreement. It can be accepted once it was on screen for
 * some seconds, or was read to its end.
 *
 * @csspart points - The list of its points.
 * @fires iou-notice-accept - Accepted; carries the version that was read.
 * @fires iou-notice-decline - 暂不创建.
 */
export class IouNoticeElement extends LitElement {
  static override styles = [tokens, base, typography, buttons, layout, noticeStyles];

  @property({ attribute: false }) words: Words | undefined;
  /** The kind whose notice it is. */
  @property({ attribute: false }) kind: Pick<Kind, 'id' | 'notice'> | undefined;
  /** How long it must at least be shown; 0 for not at all (`policy.noticeReadSeconds`). */
  @property({ type: Number, attribute: 'read-seconds' }) readSeconds = 3;
  /** The record is being made. */
  @property({ type: Boolean, reflect: true }) busy = false;

  @state() private read = false;
  @state() private asked = false;

  @query('.end') private readonly end!: HTMLElement | null;
  @query('.screen-title') private readonly screenTitle!: HTMLElement | null;

  #timer = 0;
  #watcher: IntersectionObserver | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#wait();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  /** Puts the focus on its heading. */
  override focus(): void {
    this.screenTitle?.focus();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('words') || changed.has('kind') || changed.has('readSeconds')) this.#wait();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, kind } = this;
    const said = words && kind && kindWords(words, kind.id);
    if (!words || !kind || !said) return nothing;
    return html`
      <div class="stack">
        <h2 class="screen-title" part="title" tabindex="-1">${said.notice.title}</h2>
        <ol part="points card" class="card">
          ${kind.notice.points.map((point) => this.#renderPoint(words, said, point))}
        </ol>
        <div class="end"></div>
        <div class="bar" part="bar">
          <p class="read-first ${this.asked ? 'asked' : ''}" role="status" ?hidden=${this.read}>
            ${said.notice.readFirst}
          </p>
          <button
            class="button primary" part="primary"
            type="button"
            aria-disabled=${this.read ? nothing : 'true'}
            aria-busy=${this.busy ? 'true' : nothing}
            @click=${this.#onAccept}
          >
            ${words.action.acceptNotice}
          </button>
          <button class="button quiet" part="quiet" type="button" @click=${this.#onDecline}>${words.action.notNow}</button>
        </div>
      </div>
    `;
  }

  #renderPoint(words: Words, said: KindWords, { id, text, weighty }: Kind['notice']['points'][number]): TemplateResult {
    const gloss = said.notice.gloss[id];
    return html`<li class=${weighty ? 'weighty' : ''}>
      <p class="point" lang="zh-CN">${text}</p>
      ${gloss ? html`<p class="gloss" lang=${words.lang}>${gloss}</p>` : nothing}
    </li>`;
  }

  /** Reading begins when there is something to read. */
  #wait(): void {
    this.#stop();
    if (this.read || !this.end) return;
    if (this.readSeconds <= 0) {
      this.read = true;
      return;
    }
    this.#timer = window.setTimeout(this.#onRead, this.readSeconds * 1000);
    this.#watchEnd(this.end);
  }

  /** An end that is in sight from the first has not been read down to: then the time counts. */
  #watchEnd(end: Element): void {
    let first = true;
    this.#watcher = new IntersectionObserver((entries) => {
      const inSight = entries.some(({ isIntersecting }) => isIntersecting);
      if (inSight && !first) this.#onRead();
      first = false;
    });
    this.#watcher.observe(end);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#watcher?.disconnect();
    this.#watcher = null;
  }

  readonly #onRead = (): void => {
    this.#stop();
    this.read = true;
  };

  readonly #onAccept = (): void => {
    if (this.busy || !this.kind) return;
    this.asked = !this.read;
    if (this.read) this.dispatchEvent(new IouNoticeAcceptEvent(this.kind.notice.version));
  };

  readonly #onDecline = (): void => {
    this.dispatchEvent(new IouNoticeDeclineEvent());
  };
}
