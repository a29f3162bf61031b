import type { FieldIssue, Person, PersonField, Policy } from '@iou-kit/machine';
import { personFields } from '@iou-kit/machine';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { base } from '../../styles/base.ts';
import { fields } from '../../styles/fields.ts';
import { tokens } from '../../styles/tokens.ts';
import { typography } from '../../styles/typography.ts';
import type { Words } from '../../words/words.ts';
import { checkPersonField, type PersonRules } from './check-person-field.ts';
import { personFieldTemplate } from './person-field-template.ts';
import { IouPersonChangeEvent } from './person-fields.events.ts';
import { compactResidentId, groupResidentId, groupedCaret } from './resident-id-text.ts';

export const noPerson: Person = { name: '', idNumber: '', mobile: '' };

/**
 * A person's particulars, on either side: name, ID number, mobile. A field is checked when it is left, the ID number as soon as
 * it is complete, and a message goes as soon as the field is right.
 *
 * @csspart group - The fieldset.
 * @fires iou-person-change - A field was typed in.
 */
export class IouPersonFieldsElement extends LitElement {
  static override styles = [tokens, base, typography, fields];

  /** The group's name: 我的信息, 出借人信息. */
  @property() legend = '';
  @property({ attribute: false }) words: Words | undefined;
  /** The kind of agreement that they are for, by its id. */
  @property() kind: string | undefined;
  /** What stands in the fields. Kept by whoever uses the element. */
  @property({ attribute: false }) value: Person = noPerson;
  /** What the host has against the fields, `path`s ending in the field's name. Each is gone once its field is changed. */
  @property({ attribute: false }) errors: readonly FieldIssue[] = [];
  /** Calendar date in Asia/Shanghai, `YYYY-MM-DD`. */
  @property() today = '';
  @property({ attribute: false }) policy: Policy | undefined;
  /** What the host knows of this person, masked: shown instead of fields. */
  @property({ attribute: false }) known: Person | undefined;
  /** The other person, who cannot be the same. */
  @property({ attribute: false }) other: Pick<Person, 'idNumber' | 'mobile'> | undefined;
  /** These are the particulars of whoever sits here, so that the browser may fill them in. */
  @property({ type: Boolean }) own = false;
  @property({ type: Boolean, reflect: true }) disabled = false;

  @state() private judged: ReadonlySet<PersonField> = new Set();
  @state() private answered: ReadonlySet<PersonField> = new Set();

  /** Judges all three and shows what is wrong. Empty when nothing is; also where the host knows the person. */
  check(): readonly FieldIssue[] {
    if (this.known) return [];
    this.judged = new Set(personFields);
    return personFields.flatMap((field) => this.#issueOf(field) ?? []);
  }

  /** Puts the focus into one field, once it can take it; the last part of an issue's path names it. */
  async focusField(path: string): Promise<void> {
    const name = path.slice(path.lastIndexOf('.') + 1);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>(`input[name='${CSS.escape(name)}']`)?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('errors')) this.answered = new Set();
  }

  protected override render(): TemplateResult {
    return html`
      <fieldset class="group" part="group">
        <legend>${this.legend}</legend>
        ${this.words && this.known ? html`<p class="help">${this.words.form.known}</p>` : nothing}
        ${personFields.map((field) => this.#renderField(field))}
      </fieldset>
    `;
  }

  #renderField(field: PersonField): TemplateResult | typeof nothing {
    if (!this.words) return nothing;
    const value = (this.known ?? this.value)[field];
    return personFieldTemplate({
      field,
      words: this.words,
      kind: this.kind,
      value: field === 'idNumber' && !this.known ? groupResidentId(value) : value,
      person: this.value,
      issue: this.#shownIssue(field),
      own: this.own,
      readonly: this.known !== undefined,
      disabled: this.disabled,
      onInput: this.#onInput,
      onBlur: this.#onBlur,
    });
  }

  #shownIssue(field: PersonField): FieldIssue | undefined {
    if (this.known) return undefined;
    return (this.judged.has(field) ? this.#issueOf(field) : undefined) ?? this.#hostIssue(field);
  }

  #hostIssue(field: PersonField): FieldIssue | undefined {
    if (this.answered.has(field)) return undefined;
    return this.errors.find(({ path }) => path === field || path.endsWith(`.${field}`));
  }

  #issueOf(field: PersonField): FieldIssue | undefined {
    const rules = this.#rules();
    return rules && checkPersonField(field, this.value, rules);
  }

  #rules(): PersonRules | undefined {
    return this.policy && { today: this.today, age: this.policy.age, other: this.other };
  }

  #change(field: PersonField, text: string): void {
    this.value = { ...this.value, [field]: text };
    this.answered = new Set(this.answered).add(field);
    const complete = field === 'idNumber' && text.length >= 18;
    if (complete) this.judged = new Set(this.judged).add(field);
    // While it is being typed again, an ID number is not called too short.
    else if (field === 'idNumber') this.judged = new Set([...this.judged].filter((each) => each !== field));
    this.dispatchEvent(new IouPersonChangeEvent(field, this.value));
  }

  readonly #onInput = (event: InputEvent): void => {
    const { currentTarget: input } = event;
    if (!(input instanceof HTMLInputElement)) return;
    const field = personFields.find((each) => each === input.name);
    if (!field) return;
    if (field !== 'idNumber') {
      this.#change(field, input.value);
      return;
    }
    const before = compactResidentId(input.value.slice(0, input.selectionStart ?? input.value.length)).length;
    const compact = compactResidentId(input.value);
    const grouped = groupResidentId(compact);
    if (!event.isComposing && grouped !== input.value) {
      input.value = grouped;
      const caret = groupedCaret(grouped, before);
      input.setSelectionRange(caret, caret);
    }
    this.#change(field, compact);
  };

  readonly #onBlur = (event: FocusEvent): void => {
    const field = personFields.find(
      (each) => event.currentTarget instanceof HTMLInputElement && each === event.currentTarget.name,
    );
    if (field && this.value[field].trim() !== '') this.judged = new Set(this.judged).add(field);
  };
}
