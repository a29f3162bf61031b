import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { chatIcon, copyIcon, qrIcon, shareIcon } from '../icons/act-icons.ts';
import { checkIcon, errorIcon } from '../icons/icons.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { fields } from '../styles/fields.ts';
import { tokens } from '../styles/tokens.ts';
import { typography } from '../styles/typography.ts';
import { formatMoney } from '../words/format.ts';
import { say } from '../words/say.ts';
import type { Words } from '../words/words.ts';
import { IouShareCloseEvent, IouShareWechatEvent } from './iou-share.events.ts';
import { shareStyles } from './iou-share.styles.ts';

/**
 * The sheet 发送给{对方}: a link for the other person, with the amount and one's own masked name and nothing else.
 *
 * @fires iou-share-close - It has closed.
 * @fires iou-share-wechat - 微信分享; carries the link.
 */
export class IouShareElement extends LitElement {
  static override styles = [tokens, base, typography, buttons, fields, shareStyles];

  @property({ attribute: false }) words: Words | undefined;
  @property({ type: Boolean, reflect: true }) open = false;
  /** The other's role in the language of the interface: 出借人. */
  @property() other = '';
  /** What is sent: 借条. */
  @property() paper = '';
  @property({ type: Number, attribute: false }) amountFen: number | undefined;
  /** One's own name, masked. */
  @property({ attribute: 'own-name' }) ownName = '';
  /** The link; until it is there the sheet says that it is loading. */
  @property() url = '';
  /** Why there is no link. */
  @property() problem = '';
  /** The page around can share in WeChat. */
  @property({ type: Boolean }) wechat = false;

  @state() private copied = false;
  @state() private qr = false;

  @query('#link') private readonly link!: HTMLInputElement | null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('open') && !changed.has('url')) return;
    this.copied = false;
    if (!this.open) this.qr = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this;
    if (!words) return nothing;
    return html`
      <iou-dialog
        .heading=${say(words.share.title, { other: this.other })}
        .open=${this.open}
        close-label=${words.action.close}
        @iou-dialog-close=${this.#onClose}
      >
        <div class="what">
          ${this.amountFen === undefined ? nothing : html`<p class="amount">${formatMoney(this.amountFen)}</p>`}
          <p class="caption">${say(words.share.from, { name: this.ownName })}</p>
        </div>
        ${this.url ? this.#renderWays(words) : this.#renderWaiting(words)}
      </iou-dialog>
    `;
  }

  #renderWaiting(words: Words): TemplateResult {
    return this.problem
      ? html`<p class="error" role="alert">${errorIcon}${this.problem}</p>`
      : html`<p class="caption" role="status">${words.common.loading}</p>`;
  }

  #renderWays(words: Words): TemplateResult {
    const { share } = words;
    return html`
      <div class="ways">
        ${
          this.wechat
            ? html`<button class="button secondary" part="secondary" type="button" @click=${this.#onWechat}>
              ${chatIcon}${share.wechat}
            </button>`
            : nothing
        }
        ${
          canShare()
            ? html`<button class="button secondary" part="secondary" type="button" @click=${this.#onShare}>${shareIcon}${share.system}</button>`
            : nothing
        }
        <button class="button secondary" part="secondary" type="button" aria-expanded=${this.qr ? 'true' : 'false'} @click=${this.#onQr}>
          ${qrIcon}${share.showQr}
        </button>
        <button class="button primary" part="primary" type="button" @click=${this.#onCopy}>${copyIcon}${share.copy}</button>
      </div>
      <p class="copied" role="status">${this.copied ? html`${checkIcon}${share.copied}` : nothing}</p>
      ${this.qr ? html`<iou-qr .text=${this.url} .label=${share.qr}></iou-qr>` : nothing}
      <div class="field">
        <label class="label" for="link">${say(share.link, { kind: this.paper })}</label>
        <input id="link" class="input link" part="input" type="text" readonly .value=${this.url} @focus=${selectAll} />
      </div>
    `;
  }

  readonly #onClose = (): void => {
    this.open = false;
    this.dispatchEvent(new IouShareCloseEvent());
  };

  readonly #onQr = (): void => {
    this.qr = !this.qr;
  };

  readonly #onWechat = (): void => {
    this.dispatchEvent(new IouShareWechatEvent(this.url));
  };

  readonly #onShare = async (): Promise<void> => {
    try {
      await navigator.share({ url: this.url });
    } catch {
      // Closed without sharing, which is the person's right.
    }
  };

  readonly #onCopy = async (): Promise<void> => {
    this.copied = false;
    try {
      await navigator.clipboard.writeText(this.url);
      this.copied = true;
    } catch {
      // Where the page may not write to the clipboard, the person can: the link is marked for copying.
      this.link?.focus();
    }
  };
}

const canShare = (): boolean => typeof navigator.share === 'function';

const selectAll = ({ target }: Event): void => {
  if (target instanceof HTMLInputElement) target.select();
};
