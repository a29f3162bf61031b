import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, fieldFrame, invalid, textOf, type FieldView } from './field-frame.ts';

export interface DateFieldView extends FieldView {
  /** `YYYY-MM-DD`. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/** A calendar date, picked or typed in the way the person's device does it. */
export const dateField = (view: DateFieldView): TemplateResult =>
  fieldFrame(
    view,
    html`<input
      class="input" part="input"
      id=${view.id}
      type="date"
      autocomplete="off"
      min=${view.min ?? nothing}
      max=${view.max ?? nothing}
      .value=${live(view.value)}
      aria-invalid=${invalid(view)}
      aria-describedby=${describedBy(view)}
      @input=${(event: Event) => view.onInput(textOf(event))}
      @blur=${view.onLeave}
    />`,
  );
