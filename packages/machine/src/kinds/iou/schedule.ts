import type { Installment } from '../../model/record.ts';
import { repaymentSchedule } from '../../values/index.ts';
import { asIouTerms } from './terms.ts';

/** What falls due when; empty while the terms do not tell. */
export function schedule(input: Readonly<Record<string, unknown>> | object): readonly Installment[] {
  const { principalFen, rateBp, loanDate, repayDate, repayment, dayCount } = asIouTerms({ ...input });
  if (principalFen === undefined || rateBp === undefined || repayment === undefined) return [];
  if (loanDate === undefined || repayDate === undefined || repayDate <= loanDate) return [];
  return repaymentSchedule({
    principalFen,
    rateBp,
    loanDate,
    repayDate,
    method: repayment,
    ...(dayCount && { dayCount }),
  });
}
