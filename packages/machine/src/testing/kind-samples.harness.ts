import { iou } from '../kinds/iou/index.ts';
import { lease } from '../kinds/lease/index.ts';
import { receipt } from '../kinds/receipt/index.ts';
import type { Kind } from '../model/kind.ts';
import { iouTerms } from './sample-terms.harness.ts';

/** A kind, the role that begins, and terms of it that are right on the morning of the tests. */
export interface KindSample {
  readonly kind: Kind;
  readonly role: string;
  readonly terms: Readonly<Record<string, unknown>>;
  readonly partial: Readonly<Record<string, unknown>>;
}

export const receiptTerms = {
  amountFen: 300_000,
  reason: 'goods',
  paidDate: '2026-11-20',
  channel: 'bank',
};

/** Everything in it: ten pieces of furniture, six costs, and own ones of both. */
export const leaseTerms = {
  address: '上海市静安区南京西路1000号6幢302室',
  area: 8950,
  fitOut: 'fine',
  titleNumber: '沪房地静字2018第001234号',
  occupants: 3,
  furniture: [
    { item: 'bed', count: 2 },
    { item: 'fridge', count: 1 },
    { item: 'television', count: 1 },
    { item: 'washer', count: 1 },
    { item: 'airConditioner', count: 3 },
    { item: 'waterHeater', count: 1 },
    { item: 'broadband', count: 1 },
    { name: '书桌', count: 2 },
    { name: '衣柜', count: 2 },
    { name: '餐桌椅', count: 5 },
  ],
  startDate: '2026-12-01',
  endDate: '2028-11-30',
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
  meters: '水1024，电20315，燃气877',
  remark: '允许饲养一只猫，退租时由承租人负责清洁。',
};

export const iouSample: KindSample = {
  kind: iou,
  role: 'borrower',
  terms: iouTerms(),
  partial: { principalFen: 5 },
};
export const receiptSample: KindSample = {
  kind: receipt,
  role: 'payee',
  terms: receiptTerms,
  partial: { amountFen: 5 },
};
export const leaseSample: KindSample = { kind: lease, role: 'landlord', terms: leaseTerms, partial: { rentFen: 5 } };
