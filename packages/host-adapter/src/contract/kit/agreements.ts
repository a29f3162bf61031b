import { addDays, addMonths, shanghaiDate } from '@iou-kit/machine';
import type { Host } from '../../host/index.ts';

const todayOf = async (host: Host): Promise<string> => shanghaiDate((await host.identity.policy()).now);

/** Terms of a receipt that are right today; of a repayment, where an IOU is named. */
export async function receiptTerms(host: Host, change: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  return { amountFen: 500_000, reason: 'other', paidDate: await todayOf(host), channel: 'bank', ...change };
}

/** Terms of a lease that are right today: half a year from the day after tomorrow, paid by the month. */
export async function leaseTerms(host: Host, change: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  const startDate = addDays(await todayOf(host), 2);
  return {
    address: '上海市静安区南京西路1000号',
    area: 8950,
    fitOut: 'simple',
    occupants: 2,
    furniture: [
      { item: 'bed', count: 2 },
      { name: '书桌', count: 1 },
    ],
    startDate,
    endDate: addDays(addMonths(startDate, 6), -1),
    rentFen: 350_000,
    cycle: 'monthly',
    payDay: 31,
    channel: 'bank',
    depositFen: 350_000,
    depositDays: 7,
    costs: [{ item: 'water' }, { name: '清洁费' }],
    fitOutAllowed: false,
    subletAllowed: false,
    renewalDays: 30,
    penaltyMonths: 1,
    ...change,
  };
}
