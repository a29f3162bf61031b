import '@iou-kit/widget/elements/iou-detail';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { controlled } from '../../kit/controlled.ts';
import { seenIn } from '../../kit/seen.ts';

export default { title: 'Elements/iou-detail/Ended', ...controlled('iou-detail') } satisfies Meta;

const seen = seenIn((recordId) => html`<iou-detail record-id=${recordId}></iou-detail>`);

export const Discarded = seen('discarded', 'initiator', 'borrower');
export const ReleasedInitiator = seen('released', 'initiator', 'borrower');
export const ReleasedCounterparty = seen('released', 'counterparty', 'lender');
export const SettledInitiator = seen('settled', 'initiator', 'borrower');
export const SettledCounterparty = seen('settled', 'counterparty', 'lender');
export const RejectedInitiator = seen('rejected', 'initiator', 'borrower');
export const RejectedCounterparty = seen('rejected', 'counterparty', 'lender');
export const RevokedInitiator = seen('revoked', 'initiator', 'borrower');
export const RevokedCounterparty = seen('revoked', 'counterparty', 'lender');
export const ExpiredInitiator = seen('expired', 'initiator', 'borrower');
export const ExpiredCounterparty = seen('expired', 'counterparty', 'lender');
