import { html, nothing, type TemplateResult } from 'lit';
import type { Patience } from '../controllers/patience-controller.ts';
import type { IouRefusalActionEvent } from '../iou-refusal/iou-refusal.events.ts';
import { offlineBand } from '../parts/warning-band.ts';
import type { ActionName } from '../words/refusal-words.ts';
import type { Words } from '../words/words.ts';
import { isInSheet, settingOf, type ActSlice } from './act-slice.ts';

export interface ActNotes {
  readonly words: Words;
  readonly slice: ActSlice;
  readonly omit: readonly ActionName[];
  readonly patience: Patience;
  readonly online: boolean;
  /** Only to be heard. */
  readonly told: string;
  readonly onNext: (event: IouRefusalActionEvent) => void;
  readonly onRefresh: () => void;
}

/** What is said on the page itself: no connection, why something did not go through, and that one has to wait. */
export function actNotes({ words, slice, omit, patience, online, told, onNext, onRefresh }: ActNotes): TemplateResult {
  // While a sheet is open, it tells of its own problems.
  const inSheet = isInSheet(slice);
  const { refusal, failure } = inSheet ? { refusal: null, failure: null } : slice;
  // That something is being loaded, the skeleton says.
  const waits = patience !== 'idle' && !(slice.phase === 'loading' && patience === 'busy');
  const showsOffline = !online && !inSheet;
  const empty = !showsOffline && !refusal && !failure && !waits;
  return html`
    <div class="notes ${empty ? 'empty' : ''}">
      ${offlineBand(words, !showsOffline)}
      <iou-refusal
        .words=${words}
        .refusal=${refusal}
        .failure=${failure}
        .setting=${settingOf(slice)}
        .omit=${omit}
        @iou-refusal-action=${onNext}
      ></iou-refusal>
      <div role="status">
        <span class="visually-hidden">${told}</span>
        ${waits ? progress(words, patience) : nothing}
        ${patience === 'lost' ? html`<button class="button secondary" part="secondary" type="button" @click=${onRefresh}>${words.action.refreshStatus}</button>` : nothing}
      </div>
    </div>
  `;
}

function progress({ common }: Words, patience: Patience): string {
  const said: Readonly<Record<Patience, string>> = {
    idle: '',
    busy: common.submitting,
    slow: common.slow,
    lost: common.noAnswer,
  };
  return said[patience];
}
