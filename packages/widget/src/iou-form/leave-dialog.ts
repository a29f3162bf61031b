import { html, type TemplateResult } from 'lit';
import '../iou-dialog/define.ts';
import type { Words } from '../words/words.ts';

export interface LeaveDialog {
  readonly words: Words;
  readonly isOpen: boolean;
  readonly onAnswer: (mayLeave: boolean) => void;
}

/** 离开后已填写的内容将丢失. */
export const leaveDialog = ({ words: { dialogs, action }, isOpen, onAnswer }: LeaveDialog): TemplateResult => html`
  <iou-dialog .heading=${dialogs.leave.title} .open=${isOpen} @iou-dialog-close=${() => onAnswer(false)}>
    <p class="text">${dialogs.leave.effect}</p>
    <button slot="actions" class="button secondary" part="secondary" type="button" @click=${() => onAnswer(true)}>${action.leave}</button>
    <button slot="actions" class="button primary" part="primary" type="button" @click=${() => onAnswer(false)}>
      ${action.continueEditing}
    </button>
  </iou-dialog>
`;
