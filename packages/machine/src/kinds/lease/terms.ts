import { parseDate } from '../../values/index.ts';
import type { ListLine } from '../shared/lists.ts';
import type { ImageRef } from '../shared/references.ts';

export const fitOuts = ['bare', 'simple', 'fine', 'luxury'] as const;
export const furniture = [
  'bed',
  'fridge',
  'television',
  'washer',
  'airConditioner',
  'waterHeater',
  'broadband',
] as const;
export const costs = ['water', 'electricity', 'gas', 'internet', 'property', 'parking'] as const;
export const cycles = ['monthly', 'quarterly', 'halfYearly', 'yearly'] as const;
export const channels = ['bank', 'wechat', 'online', 'cash'] as const;

export const monthsOf: Record<(typeof cycles)[number], number> = {
  monthly: 1,
  quarterly: 3,
  halfYearly: 6,
  yearly: 12,
};

/** What landlord and tenant agree on. Sums in fen, days of the month 1–31, dates in Asia/Shanghai, both ends of the term included. */
export interface LeaseTerms {
  readonly address: string;
  /** Hundredths of a square metre. */
  readonly area: number;
  readonly fitOut: (typeof fitOuts)[number];
  readonly titleNumber?: string;
  readonly occupants: number;
  readonly furniture?: readonly (ListLine & { readonly count: number })[];
  readonly startDate: string;
  readonly endDate: string;
  /** For a month. */
  readonly rentFen: number;
  readonly cycle: (typeof cycles)[number];
  readonly payDay: number;
  readonly channel: (typeof channels)[number];
  /** 0: none is taken. */
  readonly depositFen: number;
  readonly depositDays: number;
  /** Borne by the tenant; everything else is the landlord's. */
  readonly costs?: readonly ListLine[];
  readonly fitOutAllowed: boolean;
  readonly subletAllowed: boolean;
  readonly renewalDays: number;
  /** Months of rent, for whoever ends the lease early without a ground in law; 0: the loss that is proved. */
  readonly penaltyMonths: number;
  readonly meters?: string;
  readonly remark?: string;
  readonly images?: readonly ImageRef[];
}

/** Terms of a record are stored as plain JSON; whole ones were judged by `parseTerms` before they were stored. */
export const asLeaseTerms = (terms: Readonly<Record<string, unknown>>): Partial<LeaseTerms> => terms;

const isDate = (value: unknown): boolean => typeof value === 'string' && parseDate(value).ok;
const isCount = (value: unknown, max: number): boolean =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= max;

type Countable = Pick<LeaseTerms, 'startDate' | 'endDate' | 'rentFen' | 'cycle' | 'payDay'>;

/** Twelve digits of yuan, as far as a sum can be written in capitals. */
const MAX_FEN = 99_999_999_999_999;

/** There is enough to count with. A draft's terms are as they were typed: any may be missing or nonsense. */
export const isCountable = (terms: Partial<LeaseTerms>): terms is Partial<LeaseTerms> & Countable =>
  isDate(terms.startDate) &&
  isDate(terms.endDate) &&
  String(terms.endDate) > String(terms.startDate) &&
  Number(String(terms.endDate).slice(0, 4)) - Number(String(terms.startDate).slice(0, 4)) <= 21 &&
  isCount(terms.rentFen, MAX_FEN) &&
  isCount(terms.payDay, 31) &&
  Number(terms.payDay) > 0 &&
  cycles.some((cycle) => cycle === terms.cycle);

/** There is enough to say in words. */
export const isWhole = (terms: Partial<LeaseTerms>): terms is LeaseTerms =>
  isCountable(terms) &&
  typeof terms.address === 'string' &&
  isCount(terms.area, 100_000_000) &&
  isCount(terms.occupants, 1000) &&
  isCount(terms.depositFen, MAX_FEN) &&
  isCount(terms.depositDays, 1000) &&
  isCount(terms.renewalDays, 1000) &&
  isCount(terms.penaltyMonths, 100) &&
  typeof terms.fitOutAllowed === 'boolean' &&
  typeof terms.subletAllowed === 'boolean' &&
  fitOuts.some((fitOut) => fitOut === terms.fitOut) &&
  channels.some((channel) => channel === terms.channel) &&
  [terms.furniture, terms.costs].every((list) => list === undefined || Array.isArray(list));
