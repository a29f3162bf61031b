import { addMonths, compareDates, type CalendarDate } from './calendar-date.ts';
import { interest } from './interest.ts';
import type { DayCount } from './year-fraction.ts';

/** `bullet` 一次性还本付息, `monthly` 按月付息到期还本. */
export const repaymentMethods = ['bullet', 'monthly'] as const;
export type RepaymentMethod = (typeof repaymentMethods)[number];

export interface LoanTerms {
  readonly principalFen: number;
  readonly rateBp: number;
  readonly loanDate: CalendarDate;
  readonly repayDate: CalendarDate;
  readonly method: RepaymentMethod;
  readonly dayCount?: DayCount | undefined;
}

/** What is to be paid on one day, in integer fen. */
export interface Instalment {
  readonly dueDate: CalendarDate;
  readonly interestFen: number;
  readonly principalFen: number;
}

/**
 * The payments of a loan in order of their days. Monthly interest falls due on the loan date's corresponding day, or
 * the month's last, and the last period ends on the repayment date with the whole principal. What is rounded is the
 * interest since the loan date, so that the parts always sum to `interest` over the whole term.
 * Throws `RangeError` unless `repayDate > loanDate` and the numbers are whole.
 */
export function repaymentSchedule(terms: LoanTerms): Instalment[] {
  const { principalFen, rateBp, loanDate, repayDate, dayCount } = terms;
  if (compareDates(repayDate, loanDate) <= 0) throw new RangeError('repayDate must be later than loanDate');
  let charged = 0;
  return dueDates(terms).map((dueDate) => {
    const sinceLoan = interest({ principalFen, rateBp, from: loanDate, to: dueDate, dayCount });
    const interestFen = sinceLoan - charged;
    charged = sinceLoan;
    return { dueDate, interestFen, principalFen: dueDate === repayDate ? principalFen : 0 };
  });
}

function dueDates({ loanDate, repayDate, method }: LoanTerms): CalendarDate[] {
  const dates: CalendarDate[] = [];
  if (method === 'monthly') {
    for (let month = 1, due = addMonths(loanDate, 1); due < repayDate; due = addMonths(loanDate, ++month))
      dates.push(due);
  } else if (method !== 'bullet') {
    throw new RangeError(`method must be bullet or monthly, but is ${String(method)}`);
  }
  return [...dates, repayDate];
}
