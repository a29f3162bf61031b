import type { RecordView } from '@iou-kit/machine';
import { html, nothing, type TemplateResult } from 'lit';
import type { HostScope } from '../../context/host-scope.ts';
import { warningIcon } from '../../icons/icons.ts';
import type { IouReasonConfirmEvent } from '../../iou-reason/iou-reason.events.ts';
import type { ReasonWords } from '../../iou-reason/iou-reason.ts';
import { offlineBand } from '../../parts/warning-band.ts';
import { wordsOf } from '../../words/kind-words.ts';

/** The questions asked before something is done: named by the action that asks them. */
export type DialogName = 'requestRelease' | 'requestSettlement' | 'reject' | 'revoke' | 'deleteDraft';

export interface RecordDialogs {
  readonly scope: HostScope;
  readonly view: RecordView;
  readonly open: DialogName | null;
  readonly online: boolean;
  readonly onClose: () => void;
  /** Answered; with the reason, where one is asked for. */
  readonly onConfirm: (name: DialogName, reason: string) => void;
}

/** All of them; each is in the page before it opens, so that it can slide. */
export function recordDialogs(dialogs: RecordDialogs): TemplateResult {
  const { words, policy } = dialogs.scope;
  const { reject, revoke, discard } = words.dialogs;
  const { release, settlement, screens } = wordsOf(words, dialogs.view.record.kind);
  const { changeReasonMax, rejectReasonMax } = policy.policy;
  return html`
    ${reasonDialog(dialogs, 'requestRelease', { says: release.dialog, max: changeReasonMax })}
    ${
      settlement
        ? reasonDialog(dialogs, 'requestSettlement', {
            says: settlement.dialog,
            max: changeReasonMax,
          })
        : nothing
    }
    ${reasonDialog(dialogs, 'reject', { says: reject, max: rejectReasonMax, confirm: screens.reject, grave: true })}
    ${finalDialog(dialogs, 'revoke', { title: screens.revoke, ...revoke }, 'confirmRevoke')} ${finalDialog(dialogs, 'deleteDraft', discard, 'confirmDelete')}
  `;
}

interface Question {
  readonly says: ReasonWords & { readonly caution?: Readonly<Record<string, string>> };
  readonly max: number;
  /** What the confirming button says, where it is more than 确认. */
  readonly confirm?: string;
  readonly grave?: boolean;
}

function reasonDialog(
  { scope, view, open, onClose, onConfirm }: RecordDialogs,
  name: DialogName,
  question: Question,
): TemplateResult {
  const { says, max, confirm = '', grave = false } = question;
  const warning = says.caution?.[view.record.parties[view.side].role];
  return html`<iou-reason
    .words=${scope.words}
    .says=${says}
    .max=${max}
    .confirmLabel=${confirm}
    .grave=${grave}
    .open=${open === name}
    @iou-reason-close=${onClose}
    @iou-reason-confirm=${({ reason }: IouReasonConfirmEvent) => onConfirm(name, reason)}
  >
    ${warning ? html`<p class="row warning">${warningIcon}<span>${warning}</span></p>` : ''}
  </iou-reason>`;
}

function finalDialog(
  { scope, open, online, onClose, onConfirm }: RecordDialogs,
  name: DialogName,
  says: { readonly title: string; readonly effect: string },
  action: 'confirmRevoke' | 'confirmDelete',
): TemplateResult {
  const { words } = scope;
  return html`<iou-dialog .heading=${says.title} .open=${open === name} @iou-dialog-close=${onClose}>
    ${offlineBand(words, online)}
    <p class="text">${says.effect}</p>
    <button slot="actions" class="button secondary" part="secondary" type="button" @click=${onClose}>${words.action.back}</button>
    <button slot="actions" class="button primary danger" part="primary" type="button" @click=${() => onConfirm(name, '')}>
      ${words.action[action]}
    </button>
  </iou-dialog>`;
}
