import '@iou-kit/widget/elements/iou-detail';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { controlled } from '../../kit/controlled.ts';
import { seenIn } from '../../kit/seen.ts';

export default { title: 'Elements/iou-detail/Release and settlement', ...controlled('iou-detail') } satisfies Meta;

const seen = seenIn((recordId) => html`<iou-detail record-id=${recordId}></iou-detail>`);
const other = { asked: 'other' } as const;

export const ReleaseRequesterInitiatorBorrower = seen('effective.releasePending', 'initiator', 'borrower');
export const ReleaseRequesterInitiatorLender = seen('effective.releasePending', 'initiator', 'lender');
export const ReleaseRequesterCounterpartyBorrower = seen('effective.releasePending', 'counterparty', 'borrower');
export const ReleaseRequesterCounterpartyLender = seen('effective.releasePending', 'counterparty', 'lender');
export const ReleaseOtherInitiatorBorrower = seen('effective.releasePending', 'initiator', 'borrower', other);
export const ReleaseOtherInitiatorLender = seen('effective.releasePending', 'initiator', 'lender', other);
export const ReleaseOtherCounterpartyBorrower = seen('effective.releasePending', 'counterparty', 'borrower', other);
export const ReleaseOtherCounterpartyLender = seen('effective.releasePending', 'counterparty', 'lender', other);

export const SettlementRequesterInitiatorBorrower = seen('effective.settlementPending', 'initiator', 'borrower');
export const SettlementRequesterInitiatorLender = seen('effective.settlementPending', 'initiator', 'lender');
export const SettlementRequesterCounterpartyBorrower = seen('effective.settlementPending', 'counterparty', 'borrower');
export const SettlementRequesterCounterpartyLender = seen('effective.settlementPending', 'counterparty', 'lender');
export const SettlementOtherInitiatorBorrower = seen('effective.settlementPending', 'initiator', 'borrower', other);
export const SettlementOtherInitiatorLender = seen('effective.settlementPending', 'initiator', 'lender', other);
export const SettlementOtherCounterpartyBorrower = seen(
  'effective.settlementPending',
  'counterparty',
  'borrower',
  other,
);
export const SettlementOtherCounterpartyLender = seen('effective.settlementPending', 'counterparty', 'lender', other);
