import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { closeIcon } from '../icons/icons.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { tokens } from '../styles/tokens.ts';
import { typography } from '../styles/typography.ts';
import { DoublePress } from './double-press.ts';
import { focusedElement } from './focused-element.ts';
import { IouDialogCloseEvent } from './iou-dialog.events.ts';
import { dialogStyles } from './iou-dialog.styles.ts';
import { leaveLandscape, lockLandscape } from './landscape.ts';

/**
 * A modal sheet: from the bottom edge of a phone, centred on wider screens. It is named by its heading, puts the focus there,
 * and gives it back to where it was.
 *
 * @slot - What the dialog is about.
 * @slot summary - One line under the heading.
 * @slot actions - Its buttons.
 * @csspart dialog - The native dialog.
 * @csspart heading - Its title.
 * @cssprop --iou-duration - How long it slides.
 * @fires iou-dialog-close - Asked to close, by Escape, the back gesture or ×. Cancelable; not fired while `busy`.
 */
export class IouDialogElement extends LitElement {
  static override styles = [tokens, base, typography, buttons, dialogStyles];

  /** The dialog's title and accessible name. */
  @property() heading = '';
  /** Whether it is shown, modally. */
  @property({ type: Boolean, reflect: true }) open = false;
  /** Something is under way that must not be walked away from: nothing closes it but `open`. */
  @property({ type: Boolean, reflect: true }) busy = false;
  /** What × is called; without it there is none. */
  @property({ attribute: 'close-label' }) closeLabel = '';
  /** `pad` fills a phone that lies on its side, buttons at the right. */
  @property({ reflect: true }) variant: 'sheet' | 'pad' = 'sheet';

  @state() private hasActions = false;
  @state() private hasSummary = false;

  @query('dialog') private readonly dialog!: HTMLDialogElement | null;
  @query('.sheet') private readonly sheet!: HTMLElement | null;
  @query('#heading') private readonly titleText!: HTMLElement | null;

  readonly #double = new DoublePress();
  readonly #onPress = { handleEvent: this.#double.swallow, capture: true };
  #opener: HTMLElement | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    // While it is on the page: what was inert behind it is usable again.
    this.dialog?.close();
    this.#opener = null;
    super.disconnectedCallback();
  }

  /** Turns a phone's screen sideways; false where the device does not let a page do that. */
  async turnSideways(): Promise<boolean> {
    return this.sheet ? lockLandscape(this.sheet) : false;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.isConnected || this.open === this.dialog?.open) return;
    if (this.open) this.#show();
    else if (changed.has('open')) this.#hide();
  }

  protected override render(): TemplateResult {
    return html`
      <dialog
        part="dialog"
        aria-labelledby="heading"
        aria-busy=${this.busy ? 'true' : nothing}
        @mousedown=${this.#onPress}
        @click=${this.#onPress}
        @keydown=${this.#onKeydown}
        @cancel=${this.#onCancel}
        @close=${this.#onClose}
      >
        <div class="sheet">
          <header>
            <h2 id="heading" part="heading title" class="title" tabindex="-1">${this.heading}</h2>
            <div class="summary" ?hidden=${!this.hasSummary}>
              <slot name="summary" @slotchange=${this.#onSummary}></slot>
            </div>
            ${this.closeLabel && !this.busy ? this.#renderClose() : nothing}
          </header>
          <div class="body"><slot></slot></div>
          <footer class=${this.hasActions ? '' : 'bare'}>
            <slot name="actions" @slotchange=${this.#onActions}></slot>
          </footer>
        </div>
      </dialog>
    `;
  }

  #renderClose(): TemplateResult {
    return html`<button class="icon-button close" type="button" aria-label=${this.closeLabel} @click=${this.#request}>
      ${closeIcon}
    </button>`;
  }

  #show(): void {
    this.#opener = focusedElement();
    this.#double.begin();
    this.dialog?.showModal();
    this.titleText?.focus();
  }

  #hide(): void {
    void leaveLandscape();
    this.dialog?.close();
    if (this.#opener?.isConnected) this.#opener.focus();
    this.#opener = null;
  }

  readonly #request = (): void => {
    if (!this.busy && this.dispatchEvent(new IouDialogCloseEvent())) this.open = false;
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // Kept from the browser, which lets a page refuse a first Escape, but not a second.
    event.preventDefault();
    this.#request();
  };

  readonly #onCancel = (event: Event): void => {
    // A file picker inside tells of its own cancelling by an event of the same name.
    if (event.target !== this.dialog) return;
    event.preventDefault();
    this.#request();
  };

  /** The browser may close it all the same (a back gesture repeated); then the two are brought together again. */
  readonly #onClose = (): void => {
    if (!this.open || !this.isConnected || this.dialog?.open) return;
    this.#request();
    if (this.open) this.dialog?.showModal();
  };

  readonly #onActions = (event: Event): void => {
    this.hasActions = isFilled(event);
  };

  readonly #onSummary = (event: Event): void => {
    this.hasSummary = isFilled(event);
  };
}

const isFilled = ({ target }: Event): boolean =>
  target instanceof HTMLSlotElement && target.assignedElements({ flatten: true }).length > 0;
