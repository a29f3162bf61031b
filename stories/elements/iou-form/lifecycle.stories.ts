import '@iou-kit/widget/elements/iou-form';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { controlled } from '../../kit/controlled.ts';
import { find, press, type } from '../../kit/hands.ts';
import { cast } from '../../kit/people.ts';
import { seenIn, type SeenOptions } from '../../kit/seen.ts';

export default { title: 'Elements/iou-form/Lifecycle', ...controlled('iou-form') } satisfies Meta;

const seen = seenIn((recordId) => html`<iou-form record-id=${recordId}></iou-form>`);
const shared = { details: 'shared' } as const;

export const Draft = seen('draft', 'initiator', 'borrower');
export const AwaitingCounterpartyBorrower = seen('awaitingCounterparty', 'initiator', 'borrower', { opened: false });
export const AwaitingCounterpartyLender = seen('awaitingCounterparty', 'initiator', 'lender', { opened: false });
export const AwaitingCounterpartyOpened = seen('awaitingCounterparty', 'initiator', 'borrower');
export const AwaitingCounterpartySeenByThem = seen('awaitingCounterparty', 'counterparty', 'lender');
export const PreviewBorrower = seen('awaitingInitiatorSignature', 'initiator', 'borrower');
export const PreviewLender = seen('awaitingInitiatorSignature', 'initiator', 'lender');
export const PreviewOfTheirDetails = seen('awaitingInitiatorSignature', 'initiator', 'borrower', shared);
export const PreviewSeenByThem = seen('awaitingInitiatorSignature', 'counterparty', 'lender', shared);

const issue: SeenOptions = {
  since: (play) => play.world.setFace(cast.initiator.subject, 'passed'),
  play: async (canvas, { words }) => {
    await press(canvas, words.action.confirmIssue, words.ink.type);
    await type(canvas, words.ink.typedName, cast.initiator.name);
    await press(canvas, words.action.confirmSign, words.verify.consent, words.action.startFace);
    await find(canvas, words.action.viewDetails);
  },
};
export const SentBorrower = seen('awaitingInitiatorSignature', 'initiator', 'borrower', issue);
export const SentLender = seen('awaitingInitiatorSignature', 'initiator', 'lender', issue);

export const Pending = seen('pending', 'initiator', 'borrower');
export const PendingSeenByThem = seen('pending', 'counterparty', 'lender');
export const Signed = seen('effective.signed', 'initiator', 'borrower');
export const SignedSeenByThem = seen('effective.signed', 'counterparty', 'lender');
export const ReleasePending = seen('effective.releasePending', 'initiator', 'borrower');
export const SettlementPending = seen('effective.settlementPending', 'initiator', 'borrower');
export const Discarded = seen('discarded', 'initiator', 'borrower');
export const Revoked = seen('revoked', 'initiator', 'borrower');
export const Rejected = seen('rejected', 'initiator', 'borrower');
export const Expired = seen('expired', 'initiator', 'borrower');
export const Released = seen('released', 'initiator', 'borrower');
export const Settled = seen('settled', 'initiator', 'borrower');
