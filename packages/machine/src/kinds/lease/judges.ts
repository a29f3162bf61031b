import type { FieldBounds, TermsEnvironment } from '../../model/kind.ts';
import { addDays, addMonths } from '../../values/index.ts';
import {
  amountWithin,
  dateIn,
  isMissing,
  numberWithin,
  oneOf,
  required,
  textUpTo,
  trueOrFalse,
  type Judge,
  type Terms,
} from '../shared/judge.ts';
import { cleanList, isListShape, listOf } from '../shared/lists.ts';
import { imagesShape, imagesUpToPolicy } from '../shared/references.ts';
import { termsParser, type TermField } from '../shared/terms-parser.ts';
import { leaseLimits } from './limits.ts';
import { channels, costs, cycles, fitOuts, furniture } from './terms.ts';

/** How much may be said, counted and chosen; the same for everybody. */
export const sizes = {
  address: 100,
  titleNumber: 50,
  meters: 60,
  area: { min: 100, max: 10_000_000 },
  occupants: { min: 1, max: 20 },
  payDay: { min: 1, max: 31 },
  depositDays: { min: 1, max: 30 },
  renewalDays: { min: 1, max: 180 },
  penaltyMonths: { min: 0, max: 2 },
  furniture: { options: furniture, max: 30, nameMax: 20, countMax: 99 },
  costs: { options: costs, max: 15, nameMax: 20 },
} as const;

/** The last day of a term that begins on `start`: it includes both ends. */
const lastDay = (start: string, years: number): string => addDays(addMonths(start, years * 12), -1);

const startDate: Judge = (terms, { today, policy }) => {
  const { lookbackDays, aheadDays } = leaseLimits(policy);
  if (isMissing(terms['startDate'])) return required;
  const date = dateIn(terms, 'startDate');
  if (date === undefined) return { code: 'DATE_INVALID' };
  const [earliest, latest] = [addDays(today, -lookbackDays), addDays(today, aheadDays)];
  if (date < earliest) return { code: 'START_DATE_TOO_EARLY', params: { date: earliest } };
  return date > latest ? { code: 'START_DATE_TOO_LATE', params: { date: latest } } : undefined;
};

const endDate: Judge = (terms, { today, policy }) => {
  if (isMissing(terms['endDate'])) return required;
  const date = dateIn(terms, 'endDate');
  if (date === undefined) return { code: 'DATE_INVALID' };
  if (date < today) return { code: 'END_DATE_PAST', params: { date: today } };
  const from = dateIn(terms, 'startDate');
  const { aheadDays, termYears } = leaseLimits(policy);
  // A first day far ahead is a problem of its own, and its term may end after the calendar does.
  if (from === undefined || from > addDays(today, aheadDays)) return undefined;
  if (date <= from) return { code: 'END_DATE_NOT_AFTER_START' };
  const latest = lastDay(from, termYears);
  return date > latest ? { code: 'LEASE_TOO_LONG', params: { date: latest, years: termYears } } : undefined;
};

const list = (name: 'furniture' | 'costs'): TermField => ({
  type: 'object',
  judge: listOf(name, sizes[name]),
  shape: (value) => (isListShape(value) ? undefined : { code: 'LIST_MALFORMED' }),
  clean: (value) => cleanList(value, sizes[name].options),
});

const number = (
  name: 'area' | 'occupants' | 'payDay' | 'depositDays' | 'renewalDays' | 'penaltyMonths',
): TermField => ({
  type: 'number',
  judge: numberWithin(name, () => sizes[name]),
});

/** How each field of the terms is judged, in the order of the form. */
const fields: Readonly<Record<string, TermField>> = {
  address: { type: 'string', judge: textUpTo('address', () => sizes.address, { required: true }) },
  area: number('area'),
  fitOut: { type: 'string', judge: oneOf('fitOut', fitOuts) },
  titleNumber: { type: 'string', judge: textUpTo('titleNumber', () => sizes.titleNumber) },
  occupants: number('occupants'),
  furniture: list('furniture'),
  startDate: { type: 'string', judge: startDate },
  endDate: { type: 'string', judge: endDate },
  rentFen: {
    type: 'number',
    judge: amountWithin('rentFen', ({ policy }) => ({ min: 1, max: leaseLimits(policy).rentMaxFen })),
  },
  cycle: { type: 'string', judge: oneOf('cycle', cycles) },
  payDay: number('payDay'),
  channel: { type: 'string', judge: oneOf('channel', channels) },
  depositFen: {
    type: 'number',
    judge: amountWithin('depositFen', ({ policy }) => ({ min: 0, max: leaseLimits(policy).depositMaxFen })),
  },
  depositDays: number('depositDays'),
  costs: list('costs'),
  fitOutAllowed: { type: 'boolean', judge: trueOrFalse('fitOutAllowed') },
  subletAllowed: { type: 'boolean', judge: trueOrFalse('subletAllowed') },
  renewalDays: number('renewalDays'),
  penaltyMonths: number('penaltyMonths'),
  meters: { type: 'string', judge: textUpTo('meters', () => sizes.meters) },
  remark: { type: 'string', judge: textUpTo('remark', ({ policy }) => leaseLimits(policy).remarkMax) },
  images: { type: 'object', judge: imagesUpToPolicy('images'), shape: imagesShape },
};

export const { parseTerms, parsePartialTerms, checkField } = termsParser(fields);

/** What a date or number field can be set to, as far as the other fields tell. */
export function bounds(name: string, terms: Terms, { today, policy }: TermsEnvironment): FieldBounds {
  const limits = leaseLimits(policy);
  switch (name) {
    case 'rentFen':
      return { min: 1, max: limits.rentMaxFen };
    case 'depositFen':
      return { min: 0, max: limits.depositMaxFen };
    case 'startDate':
      return { min: addDays(today, -limits.lookbackDays), max: addDays(today, limits.aheadDays) };
    case 'endDate': {
      const start = dateIn(terms, 'startDate');
      const from = start !== undefined && start <= addDays(today, limits.aheadDays) ? start : today;
      const next = addDays(from, 1);
      return { min: next > today ? next : today, max: lastDay(from, limits.termYears) };
    }
    case 'area':
    case 'occupants':
    case 'payDay':
    case 'depositDays':
    case 'renewalDays':
    case 'penaltyMonths':
      return sizes[name];
    default:
      return {};
  }
}
