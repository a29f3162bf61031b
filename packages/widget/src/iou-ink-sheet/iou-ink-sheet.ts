import type { Ink } from '@iou-kit/machine';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { OnlineController } from '../controllers/online-controller.ts';
import { eraseIcon, keyboardIcon, rotateIcon, undoIcon } from '../icons/act-icons.ts';
import { errorIcon, infoIcon, penIcon } from '../icons/icons.ts';
import type { IouDialogElement } from '../iou-dialog/iou-dialog.ts';
import type { IouInkElement } from '../ink/iou-ink.ts';
import { offlineBand } from '../parts/warning-band.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { fields } from '../styles/fields.ts';
import { messages } from '../styles/messages.ts';
import { tokens } from '../styles/tokens.ts';
import { typography } from '../styles/typography.ts';
import { say } from '../words/say.ts';
import type { Words } from '../words/words.ts';
import { IouInkCloseEvent, IouInkConfirmEvent } from './iou-ink-sheet.events.ts';
import { inkSheetStyles } from './iou-ink-sheet.styles.ts';

/**
 * The sheet 手写签名: a pad, or a name typed instead, which has the same standing.
 *
 * @fires iou-ink-confirm - 确认签署, with a signature. The sheet stays open; what follows is its parent's.
 * @fires iou-ink-close - 返回查看 or Escape; carries what was written so far. The sheet has closed.
 */
export class IouInkSheetElement extends LitElement {
  static override styles = [tokens, base, typography, buttons, fields, messages, inkSheetStyles];

  @property({ attribute: false }) words: Words | undefined;
  /** One line that says what is being signed. */
  @property() summary = '';
  @property({ type: Boolean, reflect: true }) open = false;
  /** The signature is being committed: nothing can be changed or closed. */
  @property({ type: Boolean, reflect: true }) busy = false;
  /** What is signed: 借条. */
  @property() paper = '';
  /** What lies on the paper already. Set to null it wipes the sheet. */
  @property({ attribute: false }) ink: Ink | null = null;
  /** A problem that the parent has found, as 与借条上的姓名不一致; told until something is changed, and after each try. */
  @property() problem = '';
  /** The host keeps no more of a signature than its shape. */
  @property({ type: Boolean, attribute: 'shape-only' }) shapeOnly = false;
  /** The signer's name on the paper, masked: a typed one must be the same. */
  @property() signer = '';
  /** Whether a typed name is that on the paper, where the parent can know it. */
  @property({ attribute: false }) signerNameCheck: ((name: string) => boolean) | undefined;

  @state() private typing = false;
  @state() private typed = '';
  @state() private ownProblem = '';
  @state() private dismissed = false;
  @state() private hint = '';

  @query('iou-ink') private readonly pad!: IouInkElement | null;
  @query('input') private readonly field!: HTMLInputElement | null;
  @query('iou-dialog') private readonly sheet!: IouDialogElement | null;

  readonly #online = new OnlineController(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('ink')) this.#take(this.ink);
    if (changed.has('open') && this.open) this.#quiet();
    if (changed.has('problem') || (changed.has('busy') && !this.busy)) this.dismissed = false;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const pad = this.pad;
    // The pad owns what is being written; only ink from outside is laid on it.
    if (pad && (changed.has('ink') || (changed.has('words') && !changed.get('words'))))
      pad.value = this.ink?.form === 'drawn' ? this.ink : null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this;
    if (!words) return nothing;
    return html`
      <iou-dialog
        variant="pad"
        .heading=${words.ink.title}
        .open=${this.open}
        .busy=${this.busy}
        @iou-dialog-close=${this.#onClose}
      >
        ${this.summary ? html`<span slot="summary">${this.summary}</span>` : nothing}
        ${offlineBand(words, this.#online.online)} ${this.#renderPad(words)} ${this.typing ? this.#renderTyped(words) : nothing} ${this.#renderMessage()}
        ${this.#renderTools(words)}
        <button slot="actions" class="button secondary main" part="secondary" type="button" ?disabled=${this.busy} @click=${this.#onBack}>
          ${words.ink.back}
        </button>
        <button
          slot="actions"
          class="button primary main" part="primary"
          type="button"
          aria-busy=${this.busy ? 'true' : nothing}
          @click=${this.#onConfirm}
        >
          ${this.busy ? words.common.submitting : words.action.confirmSign}
        </button>
      </iou-dialog>
    `;
  }

  /** What was drawn stays on the pad while a name is typed. */
  #renderPad(words: Words): TemplateResult {
    return html`<iou-ink
      .words=${words.ink}
      ?hidden=${this.typing}
      ?shape-only=${this.shapeOnly}
      ?disabled=${this.busy}
      @iou-ink-change=${this.#onWritten}
    ></iou-ink>`;
  }

  #renderTyped(words: Words): TemplateResult {
    const invalid = this.#problem();
    return html`<div class="field typed">
      <label class="label" for="typed">${words.ink.typedName}</label>
      <input
        id="typed"
        class="input" part="input"
        type="text"
        autocomplete="off"
        lang="zh-CN"
        maxlength="100"
        aria-invalid=${invalid ? 'true' : nothing}
        aria-describedby=${invalid ? 'problem' : this.signer ? 'signer' : nothing}
        ?readonly=${this.busy}
        .value=${this.typed}
        @input=${this.#onTyped}
      />
      ${this.signer ? html`<p class="help" id="signer">${say(words.ink.nameAsOn, { kind: this.paper, name: this.signer })}</p>` : nothing}
    </div>`;
  }

  #renderTools(words: Words): TemplateResult {
    if (this.typing)
      return html`<div class="tools" slot="actions">
        <button class="button quiet" part="quiet" type="button" ?disabled=${this.busy} @click=${this.#onDraw}>
          ${penIcon}${words.ink.draw}
        </button>
      </div>`;
    return html`<div class="tools" slot="actions">
      <button class="button quiet" part="quiet" type="button" ?disabled=${this.busy} @click=${this.#onType}>
        ${keyboardIcon}${words.ink.type}
      </button>
      <button class="button quiet" part="quiet" type="button" ?disabled=${this.busy} @click=${this.#onUndo}>
        ${undoIcon}${words.ink.undo}
      </button>
      <button class="button quiet" part="quiet" type="button" ?disabled=${this.busy} @click=${this.#onClear}>
        ${eraseIcon}${words.ink.clear}
      </button>
      <button class="button quiet sideways" part="quiet" type="button" ?disabled=${this.busy} @click=${this.#onSideways}>
        ${rotateIcon}${words.ink.sideways}
      </button>
    </div>`;
  }

  #renderMessage(): TemplateResult {
    const problem = this.#problem();
    return html`
      <div id="problem" role="alert" ?hidden=${!problem}>
        ${problem ? html`<p class="error">${errorIcon}${problem}</p>` : nothing}
      </div>
      <div role="status" ?hidden=${!this.hint}>
        ${this.hint ? html`<p class="help">${infoIcon} ${this.hint}</p>` : nothing}
      </div>
    `;
  }

  #take(ink: Ink | null): void {
    this.typed = ink?.form === 'typed' ? ink.name : '';
    this.typing = ink?.form === 'typed';
  }

  /** What stands on the sheet, if it could be a signature. */
  #signature(): Ink | null {
    const name = this.typed.trim();
    if (this.typing) return name ? { form: 'typed', name } : null;
    return this.pad?.value ?? null;
  }

  #findProblem(words: Words): string {
    const ink = this.#signature();
    if (!ink) return this.typing ? words.person.name.error.REQUIRED : words.issues[this.pad?.flaw ?? 'INK_BLANK'];
    if (ink.form === 'typed' && this.signerNameCheck?.(ink.name) === false)
      return say(words.ink.nameDiffers, { kind: this.paper });
    return '';
  }

  #problem(): string {
    return this.ownProblem || (this.dismissed ? '' : this.problem);
  }

  #quiet(): void {
    this.ownProblem = '';
    this.dismissed = true;
    this.hint = '';
  }

  readonly #onWritten = (): void => {
    this.#quiet();
  };

  readonly #onTyped = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) this.typed = event.target.value;
    this.#quiet();
  };

  readonly #onConfirm = (): void => {
    if (this.busy || !this.words) return;
    this.ownProblem = this.#findProblem(this.words);
    const ink = this.#signature();
    if (this.ownProblem) this.field?.focus();
    else if (ink) this.dispatchEvent(new IouInkConfirmEvent(ink));
  };

  readonly #onBack = (): void => {
    if (this.busy) return;
    const ink = this.#signature();
    this.open = false;
    this.dispatchEvent(new IouInkCloseEvent(ink));
  };

  readonly #onClose = (event: Event): void => {
    event.preventDefault();
    this.#onBack();
  };

  readonly #onUndo = (): void => {
    this.pad?.undo();
  };

  readonly #onClear = (): void => {
    this.pad?.clear();
  };

  readonly #onType = async (): Promise<void> => {
    this.#quiet();
    this.typing = true;
    await this.updateComplete;
    this.field?.focus();
  };

  readonly #onDraw = async (): Promise<void> => {
    this.#quiet();
    this.typing = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.tools button')?.focus();
  };

  readonly #onSideways = async (): Promise<void> => {
    const turned = await this.sheet?.turnSideways();
    this.hint = turned ? '' : (this.words?.ink.turnPhone ?? '');
  };
}
