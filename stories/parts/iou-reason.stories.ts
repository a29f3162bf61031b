import '@iou-kit/widget/elements/iou-reason';
import { wordsOf } from '@iou-kit/widget/words/kind-words';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { press, type } from '../kit/hands.ts';
import { worded } from '../kit/worded.ts';

export default { title: 'Parts/iou-reason' } satisfies Meta;

interface Dialog {
  readonly asks: 'reject' | 'release' | 'settlement';
  /** Said to a lender besides. */
  readonly lender?: boolean;
  readonly busy?: boolean;
}

const dialog = ({ asks, lender = false, busy = false }: Dialog): StoryObj =>
  worded(
    (words) => html`<iou-reason
      open
      .words=${words}
      .says=${asks === 'reject' ? words.dialogs.reject : wordsOf(words, 'iou')[asks]?.dialog}
      .max=${asks === 'reject' ? 20 : 50}
      .confirmLabel=${asks === 'reject' ? wordsOf(words, 'iou').screens.reject : ''}
      ?grave=${asks === 'reject'}
      .busy=${busy}
      >${lender && asks !== 'reject' ? html`<p>${wordsOf(words, 'iou')[asks]?.dialog.caution['lender']}</p>` : nothing}</iou-reason
    >`,
  );

export const Reject = dialog({ asks: 'reject' });
export const RejectBeingSubmitted = dialog({ asks: 'reject', busy: true });
export const RejectWithoutReason: StoryObj = {
  ...dialog({ asks: 'reject' }),
  play: ({ canvasElement }) => press(canvasElement, /^(确认拒签|確認拒簽|Refuse the IOU)$/),
};
export const RejectWithTooLongAReason: StoryObj = {
  ...dialog({ asks: 'reject' }),
  play: async ({ canvasElement }) => {
    await type(canvasElement, /理由|Reason/, '金额、还款日期和利率都与我们当面说好的不一样，请重新发起');
    await press(canvasElement, /^(确认拒签|確認拒簽|Refuse the IOU)$/);
  },
};
export const ReleaseByBorrower = dialog({ asks: 'release' });
export const ReleaseByLender = dialog({ asks: 'release', lender: true });
export const SettlementByBorrower = dialog({ asks: 'settlement' });
export const SettlementByLender = dialog({ asks: 'settlement', lender: true });
