import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { base } from '../styles/base.ts';
import { elementTokens, tokens } from '../styles/tokens.ts';
import { stampStyles } from './iou-stamp.styles.ts';

/**
 * What the record has come to, as a stamp: words over a date. It lands when its words change, not when it first appears.
 * Neither round nor starred, so that nobody takes it for an official seal.
 *
 * @csspart face - The stamp.
 * @cssprop --iou-stamp-stamp - Its colour.
 * @cssprop --iou-stamp-muted - Its colour when muted.
 */
export class IouStampElement extends LitElement {
  static override styles = [tokens, elementTokens('stamp', 'stamp', 'muted'), base, stampStyles];

  /** The words on its face, Chinese as the paper is: 已完成签署. Empty, there is no stamp. */
  @property() text = '';
  /** The day under the words. */
  @property() date = '';
  /** Its name in the language of the interface; by default its words. */
  @property() label = '';
  /** For an agreement that has ended. */
  @property({ type: Boolean, reflect: true }) muted = false;

  @state() private landing = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && changed.has('text')) this.landing = this.text !== '';
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.text) return nothing;
    return html`
      <div
        class="face ${this.landing ? 'landing' : ''}"
        part="face"
        role="img"
        aria-label=${this.label || this.text}
        lang="zh-CN"
        @animationend=${this.#onLanded}
      >
        <span class="words">${this.text}</span>
        ${this.date ? html`<span class="date">${this.date}</span>` : nothing}
      </div>
    `;
  }

  readonly #onLanded = (): void => {
    this.landing = false;
  };
}
