import { html, nothing, type TemplateResult } from 'lit';
import type { Patience } from '../../controllers/patience-controller.ts';
import { say } from '../../words/say.ts';
import type { Words } from '../../words/words.ts';
import type { SaveState } from '../draft/autosave.ts';

export interface FillBar {
  readonly words: Words;
  readonly saved: SaveState;
  /** The role of the other person, whose details stand in the form and are not part of the draft. */
  readonly unkept: string | undefined;
  readonly patience: Patience;
  readonly onNext: () => void;
  /** 刷新状态: what has become of a handing-in that got no answer. */
  readonly onRefresh: () => void;
}

/** 下一步, never greyed, with what is known of the draft above it. */
export function fillBar(bar: FillBar): TemplateResult {
  const { words, patience, onNext, onRefresh } = bar;
  const { action, common } = words;
  const isBusy = patience !== 'idle';
  return html`<div class="bar" part="bar">
    ${note(bar)}
    ${
      patience === 'lost'
        ? html`<button class="button secondary" part="secondary" type="button" @click=${onRefresh}>${action.refreshStatus}</button>`
        : nothing
    }
    <button class="button primary" part="primary" type="button" aria-busy=${isBusy ? 'true' : nothing} @click=${onNext}>
      ${isBusy ? common.submitting : action.next}
    </button>
  </div>`;
}

function note({ words: { form, common }, saved, unkept, patience }: FillBar): TemplateResult | typeof nothing {
  if (patience === 'lost') return html`<p class="caption note">${common.noAnswer}</p>`;
  if (patience === 'slow') return html`<p class="caption note">${common.slow}</p>`;
  if (saved === 'failed') return html`<p class="caption note is-lost">${form.draftLost}</p>`;
  if (saved !== 'saved') return nothing;
  const said = unkept === undefined ? form.draftSaved : say(form.draftSavedBut, { other: unkept });
  return html`<p class="caption note">${said}</p>`;
}
