import '@iou-kit/widget/elements/iou-sign';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { controlled } from '../../kit/controlled.ts';
import { find, press, type } from '../../kit/hands.ts';
import { cast, type Role } from '../../kit/people.ts';
import { seenIn, type SeenOptions } from '../../kit/seen.ts';

export default { title: 'Elements/iou-sign/Kinds', ...controlled('iou-sign') } satisfies Meta;

const seen = seenIn((recordId) => html`<iou-sign record-id=${recordId}></iou-sign>`);
const receipt = { kind: 'receipt' } as const;
const lease = { kind: 'lease' } as const;

export const ReceiptPayer = seen('pending', 'counterparty', 'payer', receipt);
export const ReceiptPayee = seen('pending', 'counterparty', 'payee', receipt);
export const ReceiptSentByPayee = seen('pending', 'initiator', 'payee', receipt);
export const ReceiptRevoked = seen('revoked', 'counterparty', 'payer', receipt);
export const LeaseTenant = seen('pending', 'counterparty', 'tenant', lease);
export const LeaseLandlord = seen('pending', 'counterparty', 'landlord', lease);
export const LeaseSentByLandlord = seen('pending', 'initiator', 'landlord', lease);
export const LeaseToBeIssued = seen('awaitingInitiatorSignature', 'initiator', 'tenant', lease);

/** With a name typed, from the paper to its being in force. */
const signedHere = (role: Role, options: SeenOptions) =>
  seen('pending', 'counterparty', role, {
    ...options,
    since: (play) => play.world.setFace(cast.counterparty.subject, 'passed'),
    play: async (canvas, { words }) => {
      await press(canvas, words.action.signNow, words.ink.type);
      await type(canvas, words.ink.typedName, cast.counterparty.name);
      await press(canvas, words.action.confirmSign, words.verify.consent, words.action.startFace);
      await find(canvas, words.action.viewDetails);
    },
  });
export const ReceiptInForce = signedHere('payer', receipt);
export const LeaseInForce = signedHere('tenant', lease);
