import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, fieldFrame, invalid, textOf, type FieldView } from './field-frame.ts';

export interface NumberFieldView extends FieldView {
  /** Stands before the number: ¥. */
  readonly before?: string;
  /** Stands after it: %. */
  readonly after?: string;
  /** What the number comes to in words: 大写：人民币壹万元整. */
  readonly inWords?: string | undefined;
}

/** A decimal number with its unit inside the frame. */
export function numberField(view: NumberFieldView): TemplateResult {
  const wordsId = `${view.id}-words`;
  const control = html`
    <div class="affix">
      ${view.before ? html`<span aria-hidden="true">${view.before}</span>` : nothing}
      <input
        class="input number"
        id=${view.id}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        .value=${live(view.value)}
        aria-invalid=${invalid(view)}
        aria-describedby=${describedBy(view, ...(view.inWords ? [wordsId] : []))}
        @input=${(event: Event) => view.onInput(textOf(event))}
        @blur=${view.onLeave}
      />
      ${view.after ? html`<span aria-hidden="true">${view.after}</span>` : nothing}
    </div>
  `;
  return fieldFrame(
    view,
    control,
    view.inWords ? html`<p class="in-words" id=${wordsId}>${view.inWords}</p>` : nothing,
  );
}
