import { addDays, addMonths } from '../../values/index.ts';
import type { LeaseTerms } from './terms.ts';

/** A home that nobody takes for their own, from today for a year. */
export const sample = (today: string): Partial<LeaseTerms> => ({
  address: '某市某区某路1号101室',
  area: 6000,
  occupants: 2,
  furniture: [
    { item: 'bed', count: 1 },
    { item: 'washer', count: 1 },
  ],
  startDate: today,
  endDate: addDays(addMonths(today, 12), -1),
  rentFen: 300_000,
  payDay: 1,
  depositFen: 300_000,
  depositDays: 7,
  costs: [{ item: 'water' }, { item: 'electricity' }],
  fitOutAllowed: false,
  subletAllowed: false,
  renewalDays: 30,
  penaltyMonths: 1,
});
