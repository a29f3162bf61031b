import type { FieldSpec } from '@iou-kit/machine';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { closeIcon } from '../../../icons/icons.ts';
import { addIcon } from '../../../icons/list-icons.ts';
import { base } from '../../../styles/base.ts';
import { controls } from '../../../styles/controls.ts';
import { tokens } from '../../../styles/tokens.ts';
import { typography } from '../../../styles/typography.ts';
import { say } from '../../../words/say.ts';
import type { Words } from '../../../words/words.ts';
import { describedBy, explanations, textOf } from '../field-frame.ts';
import { IouListFieldChangeEvent, IouListFieldLeaveEvent, type ListLine } from './iou-list-field.events.ts';
import { listFieldStyles } from './iou-list-field.styles.ts';
import { changed, isOwn, isWrong, toggled } from './list-lines.ts';
import { stepper } from './stepper.ts';

/** Own words are cut against floods; how many are right is the kind's to say. */
const NAME_FLOOD = 100;

/**
 * Several of the kind's options, and the person's own; how many of each, where they are counted.
 *
 * @fires iou-list-field-change - Something was chosen, named, counted or taken out.
 * @fires iou-list-field-leave - The person has gone on to something else.
 */
export class IouListFieldElement extends LitElement {
  static override styles = [tokens, base, typography, controls, listFieldStyles];

  @property({ attribute: false }) words: Words | undefined;
  @property({ attribute: false }) spec: Extract<FieldSpec, { type: 'choices' | 'items' }> | undefined;
  /** What the options are called. */
  @property({ attribute: false }) option: Readonly<Record<string, string>> = {};
  @property({ attribute: false }) lines: readonly ListLine[] = [];
  @property() label = '';
  @property() help = '';
  @property() error = '';

  /** What a screen reader is told of a line that has come or gone. */
  @state() private told = '';

  constructor() {
    super();
    // Focus that moves inside of the shadow root is not told outside of it.
    this.addEventListener('focusout', () => this.dispatchEvent(new IouListFieldLeaveEvent()));
  }

  override focus(options?: FocusOptions): void {
    const { renderRoot } = this;
    const wrong = renderRoot.querySelector<HTMLElement>('[aria-invalid=true]');
    (wrong ?? renderRoot.querySelector<HTMLElement>('input'))?.focus(options);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, spec, lines, help, error } = this;
    if (!words || !spec) return nothing;
    const explained = { id: 'list', help: help || undefined, error: error || undefined };
    return html`
      <fieldset class="group" aria-describedby=${describedBy(explained)}>
        <legend class="label">${this.label}</legend>
        <ul class="choices">
          ${spec.options.map((item) => this.#renderOption(words, item))}
          ${lines.filter(isOwn).map((line, at) => this.#renderOwn(words, line, at))}
        </ul>
        ${
          lines.length < spec.max
            ? html`<button class="button secondary wide add" part="secondary" type="button" @click=${this.#onAdd}>
              ${addIcon}${words.form.addOwn}
            </button>`
            : html`<p class="help">${say(words.form.listFull, { max: spec.max })}</p>`
        }
        ${explanations(explained)}
      </fieldset>
      <p class="visually-hidden" role="status">${this.told}</p>
    `;
  }

  #renderOption(words: Words, item: string): TemplateResult {
    const line = this.lines.find((each) => each.item === item);
    const name = this.option[item] ?? item;
    return html`<li class="line">
      <label class="choice" part="choice">
        <input
          type="checkbox"
          .checked=${live(line !== undefined)}
          @change=${() => this.#tell(toggled(this.lines, item, this.#counted))}
        />
        <span>${name}</span>
      </label>
      ${line ? this.#renderCount(words, line, name) : nothing}
    </li>`;
  }

  #renderOwn(words: Words, line: ListLine, at: number): TemplateResult {
    const { form } = words;
    const shown = line.name?.trim() || say(form.ownName, { n: at + 1 });
    const isInvalid = this.error !== '' && isWrong(this.lines, line, this.spec?.nameMax ?? NAME_FLOOD);
    return html`<li class="line own">
      <input
        class="input" part="input"
        type="text"
        autocomplete="off"
        maxlength=${NAME_FLOOD}
        aria-label=${say(form.ownName, { n: at + 1 })}
        aria-invalid=${isInvalid ? 'true' : nothing}
        aria-describedby=${isInvalid ? 'list-error' : nothing}
        .value=${live(line.name ?? '')}
        @input=${(event: Event) => this.#tell(changed(this.lines, line, { name: textOf(event) }))}
      />
      ${this.#renderCount(words, line, shown)}
      <button
        class="icon-button remove"
        type="button"
        aria-label=${say(form.removeOwn, { name: shown })}
        @click=${() => void this.#remove(line, say(form.ownRemoved, { name: shown }))}
      >
        ${closeIcon}
      </button>
    </li>`;
  }

  #renderCount(words: Words, line: ListLine, name: string): TemplateResult | typeof nothing {
    if (this.spec?.type !== 'items') return nothing;
    const onCount = (count: number): void => this.#tell(changed(this.lines, line, { count }));
    return stepper({ words, name, count: line.count ?? 1, max: this.spec.countMax, onCount });
  }

  get #counted(): boolean {
    return this.spec?.type === 'items';
  }

  #tell(lines: readonly ListLine[]): void {
    this.lines = lines;
    this.dispatchEvent(new IouListFieldChangeEvent(lines));
  }

  /** A new line is where one goes on writing. */
  readonly #onAdd = async (): Promise<void> => {
    this.#tell([...this.lines, { name: '', ...(this.#counted && { count: 1 }) }]);
    await this.updateComplete;
    [...this.renderRoot.querySelectorAll<HTMLElement>('.own > .input')].at(-1)?.focus();
  };

  /** The focus goes to the next own line, else to where one is added. */
  async #remove(line: ListLine, told: string): Promise<void> {
    const at = this.lines.filter(isOwn).indexOf(line);
    this.#tell(this.lines.filter((each) => each !== line));
    this.told = told;
    await this.updateComplete;
    const { renderRoot } = this;
    const next = renderRoot.querySelectorAll<HTMLElement>('.remove')[at];
    (next ?? renderRoot.querySelector<HTMLElement>('.add'))?.focus();
  }
}
