import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { addIcon, lessIcon } from '../../../icons/list-icons.ts';
import { say } from '../../../words/say.ts';
import type { Words } from '../../../words/words.ts';
import { textOf } from '../field-frame.ts';

export interface Stepper {
  readonly words: Words;
  /** What is counted. */
  readonly name: string;
  readonly count: number;
  readonly max: number;
  readonly onCount: (count: number) => void;
}

/** How many: typed, or one more and one fewer. What cannot be is put right when the field is left. */
export function stepper({ words: { form }, name, count, max, onCount }: Stepper): TemplateResult {
  const set = (wanted: number): void => onCount(Math.min(max, Math.max(1, wanted)));
  const step = (by: number) => html`<button
    class="icon-button"
    type="button"
    aria-label=${say(by > 0 ? form.more : form.fewer, { name })}
    aria-disabled=${(by > 0 ? count >= max : count <= 1) ? 'true' : 'false'}
    @click=${() => set(count + by)}
  >
    ${by > 0 ? addIcon : lessIcon}
  </button>`;
  return html`<span class="stepper">
    ${step(-1)}
    <input
      class="count number"
      type="text"
      role="spinbutton"
      inputmode="numeric"
      autocomplete="off"
      aria-label=${say(form.count, { name })}
      aria-valuemin="1"
      aria-valuemax=${max}
      aria-valuenow=${count}
      .value=${live(String(count))}
      @change=${(event: Event) => {
        set(Math.trunc(Number(textOf(event).normalize('NFKC'))) || 1);
      }}
      @keydown=${(event: KeyboardEvent) => {
        const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
        if (by === undefined) return;
        event.preventDefault();
        set(count + by);
      }}
    />
    ${step(1)}
  </span>`;
}
