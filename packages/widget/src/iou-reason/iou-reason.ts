import { cleanText, countCharacters, type Issue } from '@iou-kit/machine/values';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { OnlineController } from '../controllers/online-controller.ts';
import { errorIcon } from '../icons/icons.ts';
import { offlineBand } from '../parts/warning-band.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { messages } from '../styles/messages.ts';
import { tokens } from '../styles/tokens.ts';
import { typography } from '../styles/typography.ts';
import { say } from '../words/say.ts';
import type { Words } from '../words/words.ts';
import { IouReasonCloseEvent, IouReasonConfirmEvent } from './iou-reason.events.ts';

/** What a dialog that asks for a reason says: `words.dialogs.reject`, or the kind's words for an ending. */
export interface ReasonWords {
  readonly title: string;
  readonly effect: string;
  readonly reason: string;
  readonly REQUIRED: string;
  readonly TEXT_TOO_LONG: string;
}

/**
 * A dialog that says what an act leads to and asks for its reason: 拒签, 申请解除, 申请结清. Characters are counted as people
 * count them.
 *
 * @slot - More to be said under the effect.
 * @fires iou-reason-confirm - Confirmed, with a good reason. The dialog stays open; what follows is its parent's.
 * @fires iou-reason-close - 返回 or Escape.
 */
export class IouReasonElement extends LitElement {
  static override styles = [tokens, base, typography, controls, messages];

  @property({ attribute: false }) words: Words | undefined;
  @property({ attribute: false }) says: ReasonWords | undefined;
  @property({ type: Boolean, reflect: true }) open = false;
  /** Something is under way: nothing can be pressed or closed. */
  @property({ type: Boolean, reflect: true }) busy = false;
  /** At most so many characters. */
  @property({ type: Number }) max = 20;
  /** What the confirming button says; 确认 where it is empty. */
  @property({ attribute: 'confirm-label' }) confirmLabel = '';
  /** The act ends something for good. */
  @property({ type: Boolean }) grave = false;

  @state() private text = '';
  @state() private issue: Issue | null = null;

  @query('textarea') private readonly field!: HTMLTextAreaElement | null;

  readonly #online = new OnlineController(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('open') || this.open) return;
    this.text = '';
    this.issue = null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, says } = this;
    if (!words || !says) return nothing;
    return html`
      <iou-dialog .heading=${says.title} .open=${this.open} .busy=${this.busy} @iou-dialog-close=${this.#onClose}>
        ${offlineBand(words, this.#online.online)}
        <p class="text">${says.effect}</p>
        <slot></slot>
        ${this.#renderField(words, says)}
        <button slot="actions" class="button secondary" part="secondary" type="button" ?disabled=${this.busy} @click=${this.#onClose}>
          ${words.action.back}
        </button>
        <button
          slot="actions"
          class="button primary ${this.grave ? 'danger' : ''}" part="primary"
          type="button"
          aria-busy=${this.busy ? 'true' : nothing}
          @click=${this.#onConfirm}
        >
          ${this.confirmLabel || words.action.confirm}
        </button>
      </iou-dialog>
    `;
  }

  #renderField(words: Words, says: ReasonWords): TemplateResult {
    return html`<div class="field">
      <label class="label" for="reason">${says.reason}</label>
      <textarea
        id="reason"
        class="input" part="input"
        rows="2"
        .value=${live(this.text)}
        ?readonly=${this.busy}
        aria-invalid=${this.issue ? 'true' : nothing}
        aria-describedby="said count"
        @input=${this.#onInput}
      ></textarea>
      <p id="count" class="counter">${say(words.common.counter, { n: countCharacters(this.text.trim()), max: this.max })}</p>
      <div id="said" role="alert">
        ${this.issue ? html`<p class="error">${errorIcon}<span>${this.#say(words, says, this.issue)}</span></p>` : nothing}
      </div>
    </div>`;
  }

  #say(words: Words, says: ReasonWords, { code }: Issue): string {
    if (code === 'REQUIRED') return says.REQUIRED;
    return code === 'TEXT_TOO_LONG' ? say(says.TEXT_TOO_LONG, { max: this.max }) : words.issues.TEXT_CHARACTERS;
  }

  readonly #onInput = ({ target }: Event): void => {
    if (target instanceof HTMLTextAreaElement) this.text = target.value;
    if (this.issue) this.issue = this.#judge().issue;
  };

  #judge(): { readonly issue: Issue | null; readonly reason: string } {
    const parsed = cleanText(this.text, { required: true, max: this.max });
    return parsed.ok ? { issue: null, reason: parsed.value } : { issue: parsed.issue, reason: '' };
  }

  readonly #onConfirm = (): void => {
    if (this.busy) return;
    const { issue, reason } = this.#judge();
    this.issue = issue;
    if (issue) this.field?.focus();
    else this.dispatchEvent(new IouReasonConfirmEvent(reason));
  };

  readonly #onClose = (event?: Event): void => {
    event?.preventDefault();
    if (this.busy) return;
    this.open = false;
    this.dispatchEvent(new IouReasonCloseEvent());
  };
}
