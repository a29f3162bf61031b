import type { Policy } from '../../model/policy.ts';

/** A tenant's limits for a kind, over the kind's defaults. Values of the wrong type are the defaults': a policy is data from outside. */
export function limitsOf<T extends object>(kind: string, defaults: T, policy: Policy): T {
  const own = policy.limits[kind] ?? {};
  const limits = { ...defaults } as Record<string, unknown>;
  for (const [key, value] of Object.entries(defaults)) {
    if (typeof own[key] === typeof value) limits[key] = own[key];
  }
  return limits as T;
}
