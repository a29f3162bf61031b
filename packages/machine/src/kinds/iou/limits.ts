import type { Policy } from '../../model/policy.ts';
import type { DayCount } from '../../values/index.ts';

/** What the product allows for one 借条, unless the tenant's policy says otherwise under `limits.iou`. */
export interface IouLimits {
  readonly amountMinFen: number;
  /** 单笔最高不超过10万元. */
  readonly amountMaxFen: number;
  /** R-14; the law's own cap, four times the LPR, is applied beside it. */
  readonly rateCapBp: number;
  /** */
  readonly lookbackDays: number;
  readonly aheadDays: number;
  /** 还款期限不得超过2年. */
  readonly termMonths: number;
  /** */
  readonly remarkMax: number;
  readonly purposeNoteMax: number;
  readonly dayCount: DayCount;
}

export const defaultIouLimits: IouLimits = {
  amountMinFen: 1,
  amountMaxFen: 10_000_000,
  rateCapBp: 1200,
  lookbackDays: 60,
  aheadDays: 30,
  termMonths: 24,
  remarkMax: 40,
  purposeNoteMax: 20,
  dayCount: 'CN-MONTH',
};

/** The tenant's limits for this kind. Values of the wrong type are the defaults': a policy is data from outside. */
export function iouLimits(policy: Policy): IouLimits {
  const own = policy.limits['iou'] ?? {};
  const limits: Record<string, unknown> = { ...defaultIouLimits };
  for (const [key, value] of Object.entries(defaultIouLimits)) {
    if (typeof own[key] === typeof value) limits[key] = own[key];
  }
  return limits as unknown as IouLimits;
}
