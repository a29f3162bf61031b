import type { Kind, RecordView } from '@iou-kit/machine';
import { html, type TemplateResult } from 'lit';
import type { HostScope } from '../context/host-scope.ts';
import { infoIcon, successIcon } from '../icons/icons.ts';
import { paperContent } from '../parts/paper-content.ts';
import { screenTitle } from '../parts/screen-title.ts';
import { statusCard } from '../parts/status-card.ts';
import { roleWord, wordsOf } from '../words/kind-words.ts';
import { say } from '../words/say.ts';

export interface SignEnd {
  readonly scope: HostScope;
  readonly kind: Kind;
  readonly view: RecordView;
  readonly onOpen: () => void;
  readonly onList: () => void;
}

/** 已生效: both have signed. */
export const signDone = ({ scope, kind, view, onOpen }: SignEnd): TemplateResult => html`
  <div class="done">${successIcon}${screenTitle(scope, scope.words.sign.successTitle)}</div>
  <p class="text centred">${wordsOf(scope.words, kind.id).screens.success}</p>
  <div class="band is-info">
    ${infoIcon}
    <p class="text">${wordsOf(scope.words, kind.id).screens.successNote}</p>
  </div>
  <iou-paper .words=${scope.words} .content=${paperContent(scope, kind, view)}></iou-paper>
  <div class="bar" part="bar">
    <button class="button primary" part="primary" type="button" @click=${onOpen}>${scope.words.action.viewDetails}</button>
  </div>
`;

/** Nothing is to be signed here, or not by this person, or not any more. */
export const signStatus = ({ scope, kind, view, onOpen }: SignEnd): TemplateResult => html`
  ${statusCard(scope, view)}
  <iou-paper .words=${scope.words} .content=${paperContent(scope, kind, view)}></iou-paper>
  <div class="bar" part="bar">
    <button class="button primary" part="primary" type="button" @click=${onOpen}>${scope.words.action.viewDetails}</button>
  </div>
`;

/** 拒绝填写: this person has nothing to do with the record any more. */
export const signDeclined = ({ scope, view, onList }: SignEnd): TemplateResult => html`
  ${screenTitle(
    scope,
    say(scope.words.timeline.invitationDeclined, {
      role: roleWord(scope.words, view.record.kind, view.record.parties[view.side].role),
    }),
  )}
  <div class="bar" part="bar">
    <button class="button primary" part="primary" type="button" @click=${onList}>${scope.words.action.myContracts}</button>
  </div>
`;
