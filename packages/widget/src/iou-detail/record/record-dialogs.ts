import type { RecordView } from '@iou-kit/machine';
import { html, type TemplateResult } from 'lit';
import type { HostScope } from '../../context/host-scope.ts';
import { warningIcon } from '../../icons/icons.ts';
import type { IouReasonConfirmEvent } from '../../iou-reason/iou-reason.events.ts';
import type { ReasonWords } from '../../iou-reason/iou-reason.ts';
import type { ActionName } from '../../words/refusal-words.ts';

/** The questions asked before something is done: named by the action that asks them. */
export type DialogName = 'requestRelease' | 'requestSettlement' | 'reject' | 'revoke' | 'deleteDraft';

export interface RecordDialogs {
  readonly scope: HostScope;
  readonly view: RecordView;
  readonly open: DialogName | null;
  readonly onClose: () => void;
  /** Answered; with the reason, where one is asked for. */
  readonly onConfirm: (name: DialogName, reason: string) => void;
}

/** All of them; each is in the page before it opens, so that it can slide. */
export function recordDialogs(dialogs: RecordDialogs): TemplateResult {
  const { words, policy } = dialogs.scope;
  const { release, settlement, reject, revoke, discard } = words.dialogs;
  const { changeReasonMax, rejectReasonMax } = policy.policy;
  return html`
    ${reasonDialog(dialogs, 'requestRelease', { says: release, max: changeReasonMax, action: 'confirm' })}
    ${reasonDialog(dialogs, 'requestSettlement', { says: settlement, max: changeReasonMax, action: 'confirm' })}
    ${reasonDialog(dialogs, 'reject', { says: reject, max: rejectReasonMax, action: 'confirmReject', grave: true })}
    ${finalDialog(dialogs, 'revoke', revoke, 'confirmRevoke')} ${finalDialog(dialogs, 'deleteDraft', discard, 'confirmDelete')}
  `;
}

interface Question {
  readonly says: ReasonWords;
  readonly max: number;
  readonly action: ActionName;
  readonly grave?: boolean;
}

function reasonDialog(
  { scope, view, open, onClose, onConfirm }: RecordDialogs,
  name: DialogName,
  question: Question,
): TemplateResult {
  const { says, max, action, grave = false } = question;
  // A word to one role alone, where the dialog has one.
  const warnings: Readonly<Record<string, string>> = { ...says };
  const warning = warnings[view.record.parties[view.side].role];
  return html`<iou-reason
    .words=${scope.words}
    .says=${says}
    .max=${max}
    .action=${action}
    .grave=${grave}
    .open=${open === name}
    @iou-reason-close=${onClose}
    @iou-reason-confirm=${({ reason }: IouReasonConfirmEvent) => onConfirm(name, reason)}
  >
    ${warning ? html`<p class="row warning">${warningIcon}<span>${warning}</span></p>` : ''}
  </iou-reason>`;
}

function finalDialog(
  { scope, open, onClose, onConfirm }: RecordDialogs,
  name: DialogName,
  says: { readonly title: string; readonly effect: string },
  action: ActionName,
): TemplateResult {
  const { words } = scope;
  return html`<iou-dialog .heading=${says.title} .open=${open === name} @iou-dialog-close=${onClose}>
    <p class="text">${says.effect}</p>
    <button slot="actions" class="button secondary" type="button" @click=${onClose}>${words.action.back}</button>
    <button slot="actions" class="button primary danger" type="button" @click=${() => onConfirm(name, '')}>
      ${words.action[action]}
    </button>
  </iou-dialog>`;
}
