import '@iou-kit/widget/elements/iou-detail';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { controlled } from '../../kit/controlled.ts';
import { seenIn, type SeenOptions } from '../../kit/seen.ts';
import { fullTerms } from '../../kit/terms.ts';

export default { title: 'Elements/iou-detail/In force', ...controlled('iou-detail') } satisfies Meta;

const seen = seenIn((recordId) => html`<iou-detail record-id=${recordId}></iou-detail>`);

export const SignedInitiatorBorrower = seen('effective.signed', 'initiator', 'borrower');
export const SignedInitiatorLender = seen('effective.signed', 'initiator', 'lender');
export const SignedCounterpartyBorrower = seen('effective.signed', 'counterparty', 'borrower');
export const SignedCounterpartyLender = seen('effective.signed', 'counterparty', 'lender');
export const SignedWithEverythingFilledIn = seen('effective.signed', 'initiator', 'borrower', { terms: fullTerms });

/** The loan is for a year from the first day. */
const after = (days: number): SeenOptions => ({ since: (play) => play.world.advance({ days }) });
export const DueSoon = seen('effective.signed', 'initiator', 'borrower', after(362));
export const DueToday = seen('effective.signed', 'initiator', 'borrower', after(365));
export const OverdueBorrower = seen('effective.signed', 'initiator', 'borrower', after(370));
export const OverdueLender = seen('effective.signed', 'counterparty', 'lender', after(370));

const back = (
  type: 'release' | 'settlement',
  outcome: 'cancelled' | 'refused' | 'lapsed',
  asked: 'self' | 'other' = 'self',
): SeenOptions => ({ after: { type, outcome }, asked });
export const ReleaseCancelledRequester = seen(
  'effective.signed',
  'initiator',
  'borrower',
  back('release', 'cancelled'),
);
export const ReleaseCancelledOther = seen(
  'effective.signed',
  'initiator',
  'borrower',
  back('release', 'cancelled', 'other'),
);
export const ReleaseRefusedRequester = seen('effective.signed', 'initiator', 'borrower', back('release', 'refused'));
export const ReleaseRefusedOther = seen(
  'effective.signed',
  'initiator',
  'borrower',
  back('release', 'refused', 'other'),
);
export const ReleaseLapsed = seen('effective.signed', 'initiator', 'borrower', back('release', 'lapsed'));
export const SettlementCancelledRequester = seen(
  'effective.signed',
  'initiator',
  'borrower',
  back('settlement', 'cancelled'),
);
export const SettlementCancelledOther = seen(
  'effective.signed',
  'initiator',
  'borrower',
  back('settlement', 'cancelled', 'other'),
);
export const SettlementRefusedRequester = seen(
  'effective.signed',
  'initiator',
  'borrower',
  back('settlement', 'refused'),
);
export const SettlementRefusedOther = seen(
  'effective.signed',
  'initiator',
  'borrower',
  back('settlement', 'refused', 'other'),
);
export const SettlementLapsed = seen('effective.signed', 'initiator', 'borrower', back('settlement', 'lapsed'));
