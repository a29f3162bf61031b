import '@iou-kit/widget/elements/iou-sign';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { controlled } from '../../kit/controlled.ts';
import { seenIn } from '../../kit/seen.ts';
import { fullTerms } from '../../kit/terms.ts';

export default { title: 'Elements/iou-sign/Before signing', ...controlled('iou-sign') } satisfies Meta;

const seen = seenIn((recordId) => html`<iou-sign record-id=${recordId}></iou-sign>`);
const shared = { details: 'shared' } as const;

export const DraftInitiator = seen('draft', 'initiator', 'borrower');
export const AwaitingCounterpartyInitiator = seen('awaitingCounterparty', 'initiator', 'borrower');
export const AwaitingCounterpartyBorrower = seen('awaitingCounterparty', 'counterparty', 'borrower');
export const AwaitingCounterpartyLender = seen('awaitingCounterparty', 'counterparty', 'lender');
export const AwaitingCounterpartyUnknownToTheHost = seen('awaitingCounterparty', 'counterparty', 'lender', {
  world: { known: false },
});
export const AwaitingSignatureInitiator = seen('awaitingInitiatorSignature', 'initiator', 'borrower');
export const AwaitingSignatureBorrower = seen('awaitingInitiatorSignature', 'counterparty', 'borrower', shared);
export const AwaitingSignatureLender = seen('awaitingInitiatorSignature', 'counterparty', 'lender', shared);
export const PendingInitiatorBorrower = seen('pending', 'initiator', 'borrower');
export const PendingInitiatorLender = seen('pending', 'initiator', 'lender');
export const PendingBorrower = seen('pending', 'counterparty', 'borrower');
export const PendingLender = seen('pending', 'counterparty', 'lender');
export const PendingWithEverythingFilledIn = seen('pending', 'counterparty', 'lender', { terms: fullTerms });
/** The last ten minutes of the thirtieth day. */
export const PendingAboutToExpire = seen('pending', 'counterparty', 'lender', {
  since: (play) => play.world.advance({ days: 30, hours: 13, minutes: 15 }),
});
