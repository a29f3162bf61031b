import type { Policy } from '@iou-kit/machine';

/** A partner site. */
export interface Tenant {
  readonly id: string;
  /** Stands at the head of every text message, in 【】. */
  readonly smsSignature: string;
  readonly policy: Policy;
  /** Where links lead; the record's own part goes into the fragment. */
  readonly landingUrl: string;
  readonly allowedOrigins: readonly string[];
  /** Where a signing page of the host's own may lead a person back to, exact origins; nowhere without it. */
  readonly returnOrigins?: readonly string[] | undefined;
  /** Where its back end is told of events, and the secrets (`whsec_…`) that sign them: two while one replaces the other. */
  readonly webhook?: { readonly url: string; readonly secrets: readonly string[] } | undefined;
}

export interface TenantDirectory {
  get(tenantId: string): Promise<Tenant | null>;
}
