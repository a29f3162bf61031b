import type { Ink, Kind, RecordView } from '@iou-kit/machine';
import { html, nothing, type TemplateResult } from 'lit';
import type { HostScope } from '../context/host-scope.ts';
import { clockIcon } from '../icons/act-icons.ts';
import { validityWords } from '../parts/date-words.ts';
import { paperContent } from '../parts/paper-content.ts';
import { screenTitle } from '../parts/screen-title.ts';
import { sentence } from '../parts/sentence.ts';
import { wordsOf } from '../words/kind-words.ts';

export interface SignCheck {
  readonly scope: HostScope;
  readonly kind: Kind;
  readonly view: RecordView;
  readonly ink: Ink | null;
  readonly mayReject: boolean;
  readonly busy: boolean;
  /** The signature lies on the paper and nothing is open over it. */
  readonly confirms: boolean;
  readonly onSign: () => void;
  readonly onWrite: () => void;
  readonly onReject: () => void;
}

/** 签署借条: the paper, how long it may be signed, and the two answers. */
export function signCheck(given: SignCheck): TemplateResult {
  const { scope, kind, view, ink } = given;
  const { words } = scope;
  return html`
    ${screenTitle(scope, wordsOf(words, kind.id).screens.sign)}
    <p class="text">${sentence(scope, kind, view)}</p>
    ${validity(scope, view)}
    <iou-paper
      .words=${words}
      .content=${paperContent(scope, kind, view, { signing: true, ink })}
      @iou-paper-sign=${given.onWrite}
    ></iou-paper>
    <div class="bar" part="bar">
      ${given.mayReject ? html`<button class="button danger" type="button" @click=${given.onReject}>${words.action.reject}</button>` : nothing}
      <button class="button primary" part="primary" type="button" aria-busy=${given.busy ? 'true' : nothing} @click=${given.onSign}>
        ${given.confirms ? words.action.confirmSign : words.action.signNow}
      </button>
    </div>
  `;
}

function validity(scope: HostScope, { record }: RecordView): TemplateResult | typeof nothing {
  const words = validityWords(scope, record);
  if (!words) return nothing;
  return html`<div class="row">
    <span class="chip ${words.soon ? 'is-warning' : ''}">${clockIcon}${words.until}</span>
    <strong role="status">${words.soon ? scope.words.sign.expiresSoon : nothing}</strong>
  </div>`;
}
