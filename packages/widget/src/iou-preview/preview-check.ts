import { otherSide, type Ink, type Kind, type RecordView } from '@iou-kit/machine';
import { html, nothing, type TemplateResult } from 'lit';
import type { HostScope } from '../context/host-scope.ts';
import { infoIcon } from '../icons/icons.ts';
import { paperContent } from '../parts/paper-content.ts';
import { screenTitle } from '../parts/screen-title.ts';
import { sentence } from '../parts/sentence.ts';
import { wordsOf } from '../words/kind-words.ts';
import { say } from '../words/say.ts';

export interface PreviewCheck {
  readonly scope: HostScope;
  readonly kind: Kind;
  readonly view: RecordView;
  readonly ink: Ink | null;
  readonly maySign: boolean;
  readonly mayEdit: boolean;
  readonly busy: boolean;
  /** The signature lies on the paper and nothing is open over it. */
  readonly confirms: boolean;
  readonly onSign: () => void;
  readonly onWrite: () => void;
  readonly onEdit: () => void;
}

/** 预览借条: the paper as it will be signed. */
export function previewCheck(given: PreviewCheck): TemplateResult {
  const { scope, kind, view, ink } = given;
  const { words } = scope;
  return html`
    ${screenTitle(scope, wordsOf(words, kind.id).screens.preview)}
    <p class="text">${sentence(scope, kind, view)}</p>
    ${filledByOther(scope, view)}
    <iou-paper
      .words=${words}
      .content=${paperContent(scope, kind, view, { signing: given.maySign, ink })}
      @iou-paper-sign=${given.onWrite}
    ></iou-paper>
    <div class="bar" part="bar">
      ${given.mayEdit ? html`<button class="button secondary" part="secondary" type="button" @click=${given.onEdit}>${words.action.backToEdit}</button>` : nothing}
      <button class="button primary" part="primary" type="button" aria-busy=${given.busy ? 'true' : nothing} @click=${given.onSign}>
        ${given.confirms ? words.action.confirmSign : words.action.confirmIssue}
      </button>
    </div>
  `;
}

/** Whoever filled in the other person's details had the link; whether it is the right one only the initiator can see. */
function filledByOther({ words }: HostScope, { record, side }: RecordView): TemplateResult | typeof nothing {
  const other = otherSide(side);
  const { details } = record.parties[other];
  if (details?.providedBy !== other) return nothing;
  return html`<div class="band is-info">
    ${infoIcon}
    <p class="text">${say(words.preview.filledBy, { name: details.name.masked, mobile: details.mobile.masked })}</p>
  </div>`;
}
