import type { Installment } from '../../model/record.ts';
import { repaymentSchedule } from '../../values/index.ts';
import { asIouTerms, isCountable } from './terms.ts';

/** What falls due when; empty while the terms do not tell. */
export function schedule(input: Readonly<Record<string, unknown>> | object): readonly Installment[] {
  const terms = asIouTerms({ ...input });
  if (!isCountable(terms)) return [];
  const { principalFen, rateBp, loanDate, repayDate, repayment: method, dayCount } = terms;
  return repaymentSchedule({ principalFen, rateBp, loanDate, repayDate, method, dayCount }).map((row) => ({ ...row }));
}
