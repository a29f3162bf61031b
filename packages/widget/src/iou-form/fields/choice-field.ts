import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, explanations, invalid, type FieldView } from './field-frame.ts';

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  /** A second line: 您是借款人. */
  readonly note?: string | undefined;
}

export interface ChoiceFieldView extends Omit<FieldView, 'onLeave'> {
  readonly options: readonly ChoiceOption[];
  readonly onLeave?: (() => void) | undefined;
}

/** One of a few, each a row over the full width that is pressed anywhere. */
export const choiceField = (view: ChoiceFieldView): TemplateResult => html`
  <fieldset
    class="group"
    id=${view.id}
    role="radiogroup"
    aria-labelledby=${`${view.id}-label`}
    aria-invalid=${invalid(view)}
    aria-describedby=${describedBy(view)}
    @focusout=${(event: FocusEvent) => leaveGroup(event, view.onLeave)}
  >
    <legend class="label" id=${`${view.id}-label`}>${view.label}</legend>
    <div class="choices">${view.options.map((option) => choice(view, option))}</div>
    ${explanations(view)}
  </fieldset>
`;

const choice = (view: ChoiceFieldView, { value, label, note }: ChoiceOption): TemplateResult => html`
  <label class="choice" part="choice">
    <input
      type="radio"
      name=${view.id}
      value=${value}
      .checked=${live(view.value === value)}
      aria-describedby=${note ? `${view.id}-${value}-note` : nothing}
      @change=${() => view.onInput(value)}
    />
    <span>
      <span id=${`${view.id}-${value}-label`}>${label}</span>
      ${note ? html`<span class="choice-note" id=${`${view.id}-${value}-note`} aria-hidden="true">${note}</span>` : nothing}
    </span>
  </label>
`;

/** The person leaves a group when the focus goes to something outside of it. */
function leaveGroup({ currentTarget, relatedTarget }: FocusEvent, onLeave: (() => void) | undefined): void {
  const inside =
    currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
  if (!inside) onLeave?.();
}
