import type { Refusal } from '@iou-kit/machine';
import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LazyPart } from '../controllers/lazy-part.ts';
import { errorIcon } from '../icons/icons.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { messages } from '../styles/messages.ts';
import { tokens } from '../styles/tokens.ts';
import { typography } from '../styles/typography.ts';
import { actionWord } from '../words/action-words.ts';
import type { ActionName, RefusalSetting, RefusalWords } from '../words/refusal-setting.ts';
import type { Words } from '../words/words.ts';
import { IouRefusalActionEvent } from './iou-refusal.events.ts';
import { failureSaid } from './failure-said.ts';

/**
 * Why a step was not carried out, in place, as an alert, with the next steps as buttons. Takes no room while there is nothing
 * to say; stays in the page all the same, so that screen readers hear it when there is.
 *
 * @csspart band - The message with its buttons.
 * @fires iou-refusal-action - A next step was chosen.
 */
export class IouRefusalElement extends LitElement {
  static override styles = [
    tokens,
    base,
    typography,
    buttons,
    messages,
    css`
      /* Out of the way of gaps, and yet there, so that what comes into it is heard. */
      :host(:not([shown])) {
        position: absolute;
      }
      [role='alert']:focus {
        outline: none;
      }
    `,
  ];

  @property({ attribute: false }) words: Words | undefined;
  /** The law's refusal. */
  @property({ attribute: false }) refusal: Refusal | null = null;
  /** The code of a broken promise of the host (`HostErrorCode`). */
  @property() failure: string | null = null;
  /** What the words depend on beside it: who reads it, and when it happened. */
  @property({ attribute: false }) setting: RefusalSetting = {};
  /** Next steps that are on the screen already and need no second button. */
  @property({ attribute: false }) omit: readonly ActionName[] = [];
  /** There is something to say. Set by the element itself. */
  @property({ type: Boolean, reflect: true }) shown = false;

  /** What refusals are said with comes with the first of them. */
  readonly #saying = new LazyPart(this, () => import('./said-of.ts'));

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[role=alert]')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.shown = Boolean(this.refusal ?? this.failure);
    if (this.refusal && changed.has('refusal')) void this.#saying.want();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#saying.settled();
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const said = this.words && this.#saidIn(this.words);
    return html`<div role="alert" tabindex="-1">
      ${said && this.words ? this.#renderBand(this.words, said.text, said.actions) : nothing}
    </div>`;
  }

  #saidIn(words: Words): RefusalWords | undefined {
    const { refusal, failure, setting } = this;
    if (!refusal) return failure ? failureSaid(words, failure, setting) : undefined;
    if (this.#saying.isMissing) return failureSaid(words, 'NETWORK', setting);
    return this.#saying.value?.saidOf(words, { refusal }, setting);
  }

  #renderBand(words: Words, text: string, all: readonly ActionName[]): TemplateResult {
    const actions = all.filter((action) => !this.omit.includes(action));
    return html`<div class="band is-error" part="band">
      ${errorIcon}
      <div class="band-body">
        <p class="text">${text}</p>
        ${actions.length === 0 ? nothing : html`<div class="band-actions">${actions.map((action) => this.#renderAction(words, action))}</div>`}
      </div>
    </div>`;
  }

  get #kind(): string | undefined {
    return (this.refusal?.record ?? this.setting.record)?.kind;
  }

  #renderAction(words: Words, action: ActionName): TemplateResult {
    return html`<button class="button secondary" part="secondary" type="button" @click=${() => this.dispatchEvent(new IouRefusalActionEvent(action))}>
      ${actionWord(words, this.#kind, action)}
    </button>`;
  }
}
