import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, fieldFrame, invalid, textOf, type FieldView } from './field-frame.ts';

export interface TextFieldView extends FieldView {
  /** How full it is: 12/40. */
  readonly counter: string;
}

const counter = ({ id, counter: text }: TextFieldView): TemplateResult =>
  html`<p class="counter" id=${`${id}-counter`}>${text}</p>`;

/** One line of free text. The counter tells how much; nothing is cut off while it is typed. */
export const textField = (view: TextFieldView): TemplateResult =>
  fieldFrame(
    view,
    html`<input
      class="input"
      id=${view.id}
      type="text"
      autocomplete="off"
      .value=${live(view.value)}
      aria-invalid=${invalid(view)}
      aria-describedby=${describedBy(view, `${view.id}-counter`)}
      @input=${(event: Event) => view.onInput(textOf(event))}
      @blur=${view.onLeave}
    />`,
    counter(view),
  );

/** Free text of several lines. */
export const remarkField = (view: TextFieldView): TemplateResult =>
  fieldFrame(
    view,
    html`<textarea
      class="input"
      id=${view.id}
      rows="3"
      autocomplete="off"
      .value=${live(view.value)}
      aria-invalid=${invalid(view)}
      aria-describedby=${describedBy(view, `${view.id}-counter`)}
      @input=${(event: Event) => view.onInput(textOf(event))}
      @blur=${view.onLeave}
    ></textarea>`,
    counter(view),
  );
