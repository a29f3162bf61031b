import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, fieldFrame, invalid, textOf, type FieldView } from './field-frame.ts';

export interface NumberFieldView extends FieldView {
  /** Stands before the number: ¥. */
  readonly before?: string;
  /** Stands after it: %, 天. */
  readonly after?: string | undefined;
  /** What the number comes to in words: 大写：人民币壹万元整. */
  readonly inWords?: string | undefined;
}

/** A decimal number with its unit inside the frame. */
export function numberField(view: NumberFieldView): TemplateResult {
  const { id, before, after, inWords } = view;
  const notes = [...(inWords ? [`${id}-words`] : []), ...(after ? [`${id}-unit`] : [])];
  const control = html`
    <div class="affix">
      ${before ? html`<span aria-hidden="true">${before}</span>` : nothing}
      <input
        class="input number" part="input"
        id=${id}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        .value=${live(view.value)}
        aria-invalid=${invalid(view)}
        aria-describedby=${describedBy(view, ...notes)}
        @input=${(event: Event) => view.onInput(textOf(event))}
        @blur=${view.onLeave}
      />
      ${after ? html`<span aria-hidden="true" id=${`${id}-unit`}>${after}</span>` : nothing}
    </div>
  `;
  return fieldFrame(view, control, inWords ? html`<p class="in-words" id=${`${id}-words`}>${inWords}</p>` : nothing);
}
