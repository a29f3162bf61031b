import '@iou-kit/widget/elements/iou-detail';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { controlled } from '../../kit/controlled.ts';
import { seenIn } from '../../kit/seen.ts';

export default { title: 'Elements/iou-detail/Before signing', ...controlled('iou-detail') } satisfies Meta;

const seen = seenIn((recordId) => html`<iou-detail record-id=${recordId}></iou-detail>`);

export const DraftBorrower = seen('draft', 'initiator', 'borrower');
export const DraftLender = seen('draft', 'initiator', 'lender');
export const DraftAfterDecliningInitiator = seen('awaitingCounterparty', 'initiator', 'borrower', {
  since: (play) => play.does('counterparty', { type: 'invitation.decline' }),
});
export const DraftAfterWithdrawingInitiator = seen('awaitingCounterparty', 'initiator', 'borrower', {
  since: (play) => play.does('initiator', { type: 'invitation.withdraw' }),
});
export const AwaitingCounterpartyInitiatorBorrower = seen('awaitingCounterparty', 'initiator', 'borrower');
export const AwaitingCounterpartyInitiatorLender = seen('awaitingCounterparty', 'initiator', 'lender');
export const AwaitingCounterpartyUnopened = seen('awaitingCounterparty', 'initiator', 'borrower', { opened: false });
export const AwaitingCounterpartyCounterpartyBorrower = seen('awaitingCounterparty', 'counterparty', 'borrower');
export const AwaitingCounterpartyCounterpartyLender = seen('awaitingCounterparty', 'counterparty', 'lender');

const shared = { details: 'shared' } as const;
export const AwaitingSignatureInitiatorBorrower = seen('awaitingInitiatorSignature', 'initiator', 'borrower');
export const AwaitingSignatureInitiatorLender = seen('awaitingInitiatorSignature', 'initiator', 'lender');
export const AwaitingSignatureShared = seen('awaitingInitiatorSignature', 'initiator', 'borrower', shared);
export const AwaitingSignatureCounterpartyBorrower = seen(
  'awaitingInitiatorSignature',
  'counterparty',
  'borrower',
  shared,
);
export const AwaitingSignatureCounterpartyLender = seen('awaitingInitiatorSignature', 'counterparty', 'lender', shared);

export const PendingInitiatorBorrower = seen('pending', 'initiator', 'borrower');
export const PendingInitiatorLender = seen('pending', 'initiator', 'lender');
export const PendingUnopened = seen('pending', 'initiator', 'borrower', { opened: false });
export const PendingReminded = seen('pending', 'initiator', 'borrower', {
  since: (play) => play.does('initiator', { type: 'counterparty.remind' }),
});
export const PendingCounterpartyBorrower = seen('pending', 'counterparty', 'borrower');
export const PendingCounterpartyLender = seen('pending', 'counterparty', 'lender');
export const PendingAboutToExpire = seen('pending', 'counterparty', 'lender', {
  since: (play) => play.world.advance({ days: 30, hours: 13 }),
});
