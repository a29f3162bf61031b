import { html, nothing, type TemplateResult } from 'lit';
import type { Patience } from '../../controllers/patience-controller.ts';
import type { Words } from '../../words/words.ts';
import type { SaveState } from '../draft/autosave.ts';

export interface FillBar {
  readonly words: Words;
  readonly saved: SaveState;
  readonly patience: Patience;
  readonly onNext: () => void;
  /** 刷新状态: what has become of a handing-in that got no answer. */
  readonly onRefresh: () => void;
}

/** 下一步, never greyed, with what is known of the draft above it. */
export function fillBar({ words, saved, patience, onNext, onRefresh }: FillBar): TemplateResult {
  const { action, common } = words;
  const isBusy = patience !== 'idle';
  return html`<div class="bar" part="bar">
    ${note(words, saved, patience)}
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

function note({ form, common }: Words, saved: SaveState, patience: Patience): TemplateResult | typeof nothing {
  if (patience === 'lost') return html`<p class="caption note">${common.noAnswer}</p>`;
  if (patience === 'slow') return html`<p class="caption note">${common.slow}</p>`;
  if (saved === 'failed') return html`<p class="caption note is-lost">${form.draftLost}</p>`;
  return saved === 'saved' ? html`<p class="caption note">${form.draftSaved}</p>` : nothing;
}
