import '@iou-kit/widget/elements/iou-form';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { controlled } from '../../kit/controlled.ts';
import { draftsIn } from '../../kit/drafts.ts';
import { press } from '../../kit/hands.ts';
import { staged } from '../../kit/stage.ts';

export default { title: 'Elements/iou-form/Kinds', ...controlled('iou-form') } satisfies Meta;

const template = (kind: string): StoryObj =>
  staged({ looker: 'initiator', past: async () => undefined, show: () => html`<iou-form kind=${kind}></iou-form>` });

const draft = draftsIn((recordId) => html`<iou-form record-id=${recordId}></iou-form>`);

const receipt = { amountFen: 300_000, reason: 'goods', paidDate: '2026-11-20', channel: 'bank' };

/** Ten things, own ones among them, and six costs. */
const lease = {
  address: '上海市静安区南京西路1000号6幢302室',
  area: 8950,
  fitOut: 'fine',
  occupants: 3,
  furniture: [
    ...['bed', 'fridge', 'television', 'washer', 'airConditioner', 'waterHeater', 'broadband'].map((item) => ({
      item,
      count: 1,
    })),
    ...['书桌', '衣柜', '餐桌椅'].map((name) => ({ name, count: 2 })),
  ],
  startDate: '2026-12-01',
  endDate: '2027-11-30',
  rentFen: 650_000,
  cycle: 'monthly',
  payDay: 5,
  channel: 'bank',
  depositFen: 1_300_000,
  depositDays: 7,
  costs: ['water', 'electricity', 'gas', 'internet', 'property', 'parking'].map((item) => ({ item })),
  fitOutAllowed: false,
  subletAllowed: false,
  renewalDays: 30,
  penaltyMonths: 1,
};

export const ReceiptTemplate = template('receipt');
export const ReceiptOfThePayee = draft({ kind: 'receipt', role: 'payee', terms: receipt });
export const ReceiptOfThePayer = draft({ kind: 'receipt', role: 'payer', terms: receipt });
/** 定金 binds both: what follows from it is said at once. */
export const ReceiptOfEarnestMoney = draft({
  kind: 'receipt',
  role: 'payee',
  terms: { ...receipt, reason: 'earnest' },
});

export const LeaseTemplate = template('lease');
export const LeaseOfTheLandlord = draft({ kind: 'lease', role: 'landlord', terms: lease });
export const LeaseOfTheTenant = draft({ kind: 'lease', role: 'tenant', terms: lease });
export const LeaseWithMistakes = draft({
  kind: 'lease',
  role: 'landlord',
  terms: { ...lease, endDate: '2047-12-01', payDay: 32, furniture: [{ name: '', count: 1 }] },
  play: (canvas, { words }) => press(canvas, words.action.next),
});
