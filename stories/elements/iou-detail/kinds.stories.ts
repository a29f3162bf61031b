import '@iou-kit/widget/elements/iou-detail';
import type { Story } from '@iou-kit/host-adapter/contract';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { wordsOf } from '@iou-kit/widget/words/kind-words';
import { controlled } from '../../kit/controlled.ts';
import { press } from '../../kit/hands.ts';
import { lifeTo } from '../../kit/life.ts';
import type { Actor } from '../../kit/people.ts';
import { seenIn } from '../../kit/seen.ts';
import { staged } from '../../kit/stage.ts';
import type { StoryWorld } from '../../kit/world.ts';

export default { title: 'Elements/iou-detail/Kinds', ...controlled('iou-detail') } satisfies Meta;

const seen = seenIn((recordId) => html`<iou-detail record-id=${recordId}></iou-detail>`);
const receipt = { kind: 'receipt' } as const;
const lease = { kind: 'lease' } as const;

export const ReceiptPayee = seen('effective.signed', 'initiator', 'payee', receipt);
export const ReceiptPayer = seen('effective.signed', 'counterparty', 'payer', receipt);
export const ReceiptVoidAsked = seen('effective.releasePending', 'initiator', 'payee', receipt);
export const ReceiptVoidToConfirm = seen('effective.releasePending', 'counterparty', 'payer', {
  ...receipt,
  asked: 'other',
});
export const ReceiptVoidedPayee = seen('released', 'initiator', 'payee', receipt);
export const ReceiptVoidedPayer = seen('released', 'counterparty', 'payer', receipt);
export const ReceiptVoidRefused = seen('effective.signed', 'initiator', 'payee', {
  ...receipt,
  after: { type: 'release', outcome: 'refused' },
});
export const ReceiptBeingVoided = seen('effective.signed', 'counterparty', 'payer', {
  ...receipt,
  play: async (canvas, { words }) => press(canvas, words.action.more, wordsOf(words, 'receipt').release.request),
});

export const LeaseLandlord = seen('effective.signed', 'initiator', 'landlord', lease);
export const LeaseTenant = seen('effective.signed', 'counterparty', 'tenant', lease);
export const LeaseRentDueToday = seen('effective.signed', 'counterparty', 'tenant', {
  ...lease,
  since: (play) => play.world.advance({ days: 13 }),
});
export const LeaseReleaseAsked = seen('effective.releasePending', 'counterparty', 'tenant', lease);
export const LeaseReleaseToConfirm = seen('effective.releasePending', 'initiator', 'landlord', {
  ...lease,
  asked: 'other',
});
export const LeaseReleasedLandlord = seen('released', 'initiator', 'landlord', lease);
export const LeaseReleasedTenant = seen('released', 'counterparty', 'tenant', lease);

/** An IOU and the receipt of its repayment. */
async function repaid(world: StoryWorld): Promise<{ readonly iou: Story; readonly paid: Story }> {
  const iou = await lifeTo(world, 'effective.signed');
  const paid = await lifeTo(world, 'effective.signed', {
    ...receipt,
    initiator: 'payer',
    repays: iou.recordId,
  });
  return { iou, paid };
}

const repayment = (looker: Actor, which: 'iou' | 'paid'): StoryObj =>
  staged({
    looker,
    past: repaid,
    show: ({ past }) => html`<iou-detail record-id=${past[which].recordId}></iou-detail>`,
  });
export const RepaidIouBorrower = repayment('initiator', 'iou');
export const RepaidIouLender = repayment('counterparty', 'iou');
export const RepaymentPayer = repayment('initiator', 'paid');
export const RepaymentPayee = repayment('counterparty', 'paid');
