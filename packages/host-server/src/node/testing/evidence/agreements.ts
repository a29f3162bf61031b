import type { Host } from '@iou-kit/host-adapter';
import { addDays, addMonths, shanghaiDate } from '@iou-kit/machine';
import type { SealedAgreement } from './sealed-life.ts';

const todayOf = async (host: Host): Promise<string> => shanghaiDate((await host.identity.policy()).now);

/** 定金 of a hundred million and more, so that the capitals go through 亿. */
export const sealedReceipt: SealedAgreement = {
  kind: 'receipt',
  role: 'payer',
  ends: 'release',
  terms: async (host, change) => ({
    amountFen: 12_000_300_050_00,
    reason: 'earnest',
    paidDate: await todayOf(host),
    channel: 'bank',
    remark: '厂房买卖合同定金',
    ...change,
  }),
};

/** Ten pieces of furniture, six costs, two years of monthly rent and terms of their own. */
export const sealedLease: SealedAgreement = {
  kind: 'lease',
  role: 'landlord',
  ends: 'release',
  async terms(host, change) {
    const startDate = addDays(await todayOf(host), 9);
    return {
      address: '上海市静安区南京西路1000号6幢302室',
      area: 8950,
      fitOut: 'fine',
      titleNumber: '沪房地静字2018第001234号',
      occupants: 3,
      furniture: [
        ...['bed', 'fridge', 'television', 'washer', 'airConditioner', 'waterHeater', 'broadband'].map((item) => ({
          item,
          count: 1,
        })),
        ...['书桌', '衣柜', '餐桌椅'].map((name) => ({ name, count: 2 })),
      ],
      startDate,
      endDate: addDays(addMonths(startDate, 24), -1),
      rentFen: 650_000,
      cycle: 'monthly',
      payDay: 5,
      channel: 'bank',
      depositFen: 1_300_000,
      depositDays: 7,
      costs: ['water', 'electricity', 'gas', 'internet', 'property', 'parking'].map((item) => ({ item })),
      fitOutAllowed: false,
      subletAllowed: true,
      renewalDays: 30,
      penaltyMonths: 1,
      meters: '水1024，电20315，燃气877',
      remark: '允许饲养一只猫，退租时由承租人负责清洁。',
      ...change,
    };
  },
};
