import '@iou-kit/widget/elements/iou-detail';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { seenIn } from '../../kit/seen.ts';

export default { title: 'Elements/iou-detail/Ended' } satisfies Meta;

const seen = seenIn((recordId) => html`<iou-detail record-id=${recordId}></iou-detail>`);

export const Discarded = seen('discarded', 'initiator', 'borrower');
export const ReleasedInitiatorBorrower = seen('released', 'initiator', 'borrower');
export const ReleasedInitiatorLender = seen('released', 'initiator', 'lender');
export const ReleasedCounterpartyBorrower = seen('released', 'counterparty', 'borrower');
export const ReleasedCounterpartyLender = seen('released', 'counterparty', 'lender');
export const SettledInitiatorBorrower = seen('settled', 'initiator', 'borrower');
export const SettledInitiatorLender = seen('settled', 'initiator', 'lender');
export const SettledCounterpartyBorrower = seen('settled', 'counterparty', 'borrower');
export const SettledCounterpartyLender = seen('settled', 'counterparty', 'lender');
export const RejectedInitiatorBorrower = seen('rejected', 'initiator', 'borrower');
export const RejectedInitiatorLender = seen('rejected', 'initiator', 'lender');
export const RejectedCounterpartyBorrower = seen('rejected', 'counterparty', 'borrower');
export const RejectedCounterpartyLender = seen('rejected', 'counterparty', 'lender');
export const RevokedInitiatorBorrower = seen('revoked', 'initiator', 'borrower');
export const RevokedInitiatorLender = seen('revoked', 'initiator', 'lender');
export const RevokedCounterpartyBorrower = seen('revoked', 'counterparty', 'borrower');
export const RevokedCounterpartyLender = seen('revoked', 'counterparty', 'lender');
export const ExpiredInitiatorBorrower = seen('expired', 'initiator', 'borrower');
export const ExpiredInitiatorLender = seen('expired', 'initiator', 'lender');
export const ExpiredCounterpartyBorrower = seen('expired', 'counterparty', 'borrower');
export const ExpiredCounterpartyLender = seen('expired', 'counterparty', 'lender');
