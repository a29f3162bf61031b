import type { WorldOptions } from '@iou-kit/host-adapter/contract';
import {
  manualClock,
  simulatedIdentity,
  simulatedSms,
  type ManualClock,
  type SimulatedIdentity,
  type SimulatedSms,
} from '@iou-kit/host-adapter/memory';
import type { ServicePorts, Tenant } from '@iou-kit/host-adapter/service';
import { defaultPolicy } from '@iou-kit/machine';

/** What a server under test stands on, with the handles that a test needs. */
export interface SimulatedParts {
  readonly people: SimulatedIdentity;
  readonly messages: SimulatedSms;
  readonly clock: ManualClock;
  /** The tenant under test, and another partner's. */
  readonly tenants: readonly [Tenant, Tenant];
  readonly offers: ServicePorts['offers'];
}

export const origin = 'https://partner.example';
export const otherOrigin = 'https://other.example';

export function simulatedParts({ policy, offers }: WorldOptions = {}): SimulatedParts {
  const clock = manualClock();
  const tenant = (id: string, allowed: string): Tenant => ({
    id,
    smsSignature: '小借条',
    policy: { ...defaultPolicy, ...policy },
    landingUrl: `${allowed}/iou`,
    allowedOrigins: [allowed],
  });
  return {
    people: simulatedIdentity(),
    messages: simulatedSms({ now: () => clock.now() }),
    clock,
    tenants: [tenant('partner', origin), tenant('other', otherOrigin)],
    offers,
  };
}
