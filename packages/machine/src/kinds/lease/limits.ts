import type { Policy } from '../../model/policy.ts';
import { limitsOf } from '../shared/limits.ts';

/** What the product allows for one 租房合同, unless the tenant's policy says otherwise under `limits.lease`. */
export interface LeaseLimits {
  readonly rentMaxFen: number;
  readonly depositMaxFen: number;
  /** 民法典 705: a longer term has no effect beyond it. No policy makes it longer. */
  readonly termYears: number;
  readonly lookbackDays: number;
  readonly aheadDays: number;
  readonly remarkMax: number;
}

export const LEGAL_TERM_YEARS = 20;

export const defaultLeaseLimits: LeaseLimits = {
  rentMaxFen: 10_000_000_000,
  depositMaxFen: 10_000_000_000,
  termYears: LEGAL_TERM_YEARS,
  lookbackDays: 365,
  aheadDays: 365,
  remarkMax: 200,
};

/** The tenant's limits for this kind; the term is never over the law's. */
export function leaseLimits(policy: Policy): LeaseLimits {
  const limits = limitsOf('lease', defaultLeaseLimits, policy);
  return { ...limits, termYears: Math.min(limits.termYears, LEGAL_TERM_YEARS) };
}
