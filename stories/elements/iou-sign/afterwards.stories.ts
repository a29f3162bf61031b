import '@iou-kit/widget/elements/iou-sign';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { controlled } from '../../kit/controlled.ts';
import { seenIn } from '../../kit/seen.ts';

export default { title: 'Elements/iou-sign/Afterwards', ...controlled('iou-sign') } satisfies Meta;

const seen = seenIn((recordId) => html`<iou-sign record-id=${recordId}></iou-sign>`);
const other = { asked: 'other' } as const;

export const SignedInitiatorBorrower = seen('effective.signed', 'initiator', 'borrower');
export const SignedInitiatorLender = seen('effective.signed', 'initiator', 'lender');
export const SignedCounterpartyBorrower = seen('effective.signed', 'counterparty', 'borrower');
export const SignedCounterpartyLender = seen('effective.signed', 'counterparty', 'lender');
export const ReleasePendingRequesterBorrower = seen('effective.releasePending', 'initiator', 'borrower');
export const ReleasePendingRequesterLender = seen('effective.releasePending', 'counterparty', 'lender');
export const ReleasePendingOtherBorrower = seen('effective.releasePending', 'initiator', 'borrower', other);
export const ReleasePendingOtherLender = seen('effective.releasePending', 'counterparty', 'lender', other);
export const SettlementPendingRequesterBorrower = seen('effective.settlementPending', 'initiator', 'borrower');
export const SettlementPendingRequesterLender = seen('effective.settlementPending', 'counterparty', 'lender');
export const SettlementPendingOtherBorrower = seen('effective.settlementPending', 'initiator', 'borrower', other);
export const SettlementPendingOtherLender = seen('effective.settlementPending', 'counterparty', 'lender', other);
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
