import type { FormSection, FieldSpec, Kind } from '../../model/kind.ts';
import { clauses } from './clauses.ts';
import { bounds, checkField, parsePartialTerms, parseTerms, sizes } from './judges.ts';
import { defaultLeaseLimits } from './limits.ts';
import { notice } from './notice.ts';
import { schedule } from './rent-schedule.ts';
import { sample } from './sample.ts';
import { asLeaseTerms, channels, costs, cycles, fitOuts, furniture } from './terms.ts';

export { defaultLeaseLimits, type LeaseLimits } from './limits.ts';
export { rentFor, type RentPeriod } from './rent-schedule.ts';
export type { LeaseTerms } from './terms.ts';

const fields: readonly FieldSpec[] = [
  { type: 'text', name: 'address', max: sizes.address },
  { type: 'number', name: 'area', decimals: 2 },
  { type: 'choice', name: 'fitOut', options: fitOuts },
  { type: 'text', name: 'titleNumber', max: sizes.titleNumber, optional: true },
  { type: 'number', name: 'occupants', decimals: 0 },
  { type: 'items', name: 'furniture', ...sizes.furniture, options: furniture, optional: true },
  { type: 'date', name: 'startDate' },
  { type: 'date', name: 'endDate' },
  { type: 'amount', name: 'rentFen' },
  { type: 'choice', name: 'cycle', options: cycles },
  { type: 'number', name: 'payDay', decimals: 0 },
  { type: 'choice', name: 'channel', options: channels },
  { type: 'amount', name: 'depositFen' },
  { type: 'number', name: 'depositDays', decimals: 0 },
  { type: 'choices', name: 'costs', ...sizes.costs, options: costs, optional: true },
  { type: 'boolean', name: 'fitOutAllowed' },
  { type: 'boolean', name: 'subletAllowed' },
  { type: 'number', name: 'renewalDays', decimals: 0 },
  { type: 'number', name: 'penaltyMonths', decimals: 0 },
  { type: 'text', name: 'meters', max: sizes.meters, optional: true },
  { type: 'remark', name: 'remark', max: defaultLeaseLimits.remarkMax, optional: true },
  { type: 'images', name: 'images', optional: true },
];

/** 房屋信息, 租期及费用, 承诺约定. */
const sections: readonly FormSection[] = [
  { id: 'house', fields: ['address', 'area', 'fitOut', 'titleNumber', 'occupants', 'furniture'] },
  {
    id: 'money',
    fields: [
      ...['startDate', 'endDate', 'rentFen', 'cycle', 'payDay', 'channel', 'depositFen', 'depositDays'],
      'costs',
    ],
  },
  {
    id: 'promises',
    fields: ['fitOutAllowed', 'subletAllowed', 'renewalDays', 'penaltyMonths', 'meters', 'remark', 'images'],
  },
];

/** 小合同, 个人租房: one person lets a home to another (`domain.md` §3.2, §7.3). */
export const lease: Kind = {
  id: 'lease',
  templateVersion: '2026-11',
  prefix: 'LSE',
  title: '租房合同',
  roles: ['landlord', 'tenant'],
  roleTitles: { landlord: '出租人', tenant: '承租人' },
  notice,
  fields,
  sections,
  sample,
  lifecycle: { changes: ['release'], reminders: true },
  debtor: 'tenant',
  paper: {
    measure: '份',
    release: '解除',
    sum: '每月租金',
    schedule: {
      title: '附表：租金支付计划',
      date: '交租日',
      columns: [
        { name: 'from', title: '租期自' },
        { name: 'to', title: '租期至' },
        { name: 'rentFen', title: '租金（元）' },
      ],
    },
    reminder: '交租',
  },
  sms: {
    'due.soon': '您与{1}的租房合同{2}到交租日，请按约支付租金。',
    'due.today': '您与{1}的租房合同{2}到交租日，请按约支付租金。',
    overdue: '您与{1}的租房合同已过最后一期交租日{2}天，未付租金请尽快支付。',
  },
  parseTerms,
  parsePartialTerms,
  checkField,
  bounds,
  clauses,
  schedule,
  amountFen: (terms) => asLeaseTerms(terms).rentFen,
  summary: (terms) => asLeaseTerms(terms).address,
  lastDay: (terms) => asLeaseTerms(terms).endDate,
};
