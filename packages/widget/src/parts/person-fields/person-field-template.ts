import type { FieldIssue, Person, PersonField } from '@iou-kit/machine';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { errorIcon, warningIcon } from '../../icons/icons.ts';
import { issueWords } from '../../words/issue-words.ts';
import { serviceWord } from '../../words/kind-words.ts';
import type { Words } from '../../words/words.ts';
import { warnOfPersonField } from './check-person-field.ts';

export interface PersonFieldView {
  readonly field: PersonField;
  readonly words: Words;
  /** What is being made, or signed. */
  readonly kind: string | undefined;
  /** As it is shown. */
  readonly value: string;
  readonly person: Person;
  readonly issue: FieldIssue | undefined;
  readonly own: boolean;
  readonly readonly: boolean;
  readonly disabled: boolean;
  readonly onInput: (event: InputEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

type Keyboard = 'text' | 'tel';

const inputs: Readonly<
  Record<PersonField, { readonly type: Keyboard; readonly autocomplete: 'name' | 'off' | 'tel-national' }>
> = {
  name: { type: 'text', autocomplete: 'name' },
  // The last character may be an X, so the number pad would not do.
  idNumber: { type: 'text', autocomplete: 'off' },
  mobile: { type: 'tel', autocomplete: 'tel-national' },
};

/** Label, input, and what is to be said of it. */
export function personFieldTemplate(view: PersonFieldView): TemplateResult {
  const { field, words, issue, own } = view;
  const { type, autocomplete } = inputs[field];
  const said = saidOf(view);
  return html`
    <div class="field">
      <label class="label" for=${field}>${words.person[field].label}</label>
      <input
        class="input number"
        id=${field}
        name=${field}
        type=${type}
        inputmode=${type}
        autocomplete=${own && !view.readonly ? autocomplete : 'off'}
        autocapitalize=${field === 'idNumber' ? 'characters' : nothing}
        spellcheck="false"
        dir=${field === 'name' ? 'auto' : 'ltr'}
        .value=${live(view.value)}
        ?readonly=${view.readonly}
        ?disabled=${view.disabled}
        aria-invalid=${issue ? 'true' : nothing}
        aria-describedby=${said === nothing ? nothing : `${field}-said`}
        @input=${view.onInput}
        @blur=${view.onBlur}
      />
      <div id=${`${field}-said`} aria-live="polite">${said}</div>
    </div>
  `;
}

function saidOf({ field, words, kind, issue, person, readonly }: PersonFieldView): TemplateResult | typeof nothing {
  if (issue) {
    const said = issueWords(words, issue, words.person[field], { service: serviceWord(words, kind) });
    return html`<p class="error">${errorIcon}<span>${said}</span></p>`;
  }
  const warning = readonly ? undefined : warnOfPersonField(field, person);
  if (!warning) return nothing;
  return html`<p class="hint">${warningIcon}<span>${issueWords(words, { code: warning }, words.person[field])}</span></p>`;
}
