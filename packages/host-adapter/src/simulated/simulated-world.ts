import { defaultPolicy, type Kind, type Policy } from '@iou-kit/machine';
import { kinds } from '@iou-kit/machine/kinds';
import type { Host } from '../host/index.ts';
import {
  recordService,
  type Clock,
  type Profile,
  type RecordService,
  type RecordStore,
  type ServicePorts,
  type Session,
  type Tenant,
} from '../service/index.ts';
import { refuseProduction } from './refuse-production.ts';
import { simulatedIdentity, type SimulatedIdentity } from './simulated-identity.ts';
import { simulatedSms, type SimulatedSms } from './simulated-sms.ts';

export interface SimulatedWorldOptions {
  readonly clock?: Clock | undefined;
  readonly kinds?: readonly Kind[] | undefined;
  /** Over the default policy. */
  readonly policy?: Partial<Policy> | undefined;
  readonly tenant?: Partial<Omit<Tenant, 'policy'>> | undefined;
  readonly offers?: ServicePorts['offers'];
  /** Nobody here is who they say they are: true throws. */
  readonly production?: boolean | undefined;
}

/** Hosts for as many people as one likes, over one store, with everything around them in hand. */
export interface SimulatedWorld {
  readonly service: RecordService;
  readonly store: RecordStore;
  readonly identity: SimulatedIdentity;
  readonly inbox: SimulatedSms;
  readonly clock: Clock;
  readonly tenant: Tenant;
  /** Another partner, to whom none of this belongs. */
  readonly otherTenant: Tenant;
  /** A person's host; a profile, where given, is kept first. */
  hostFor(subject: string, profile?: Profile, session?: Partial<Session>): Promise<Host>;
  /** Does what has fallen due, then sends what waits. */
  settle(): Promise<void>;
}

/** The partner of demonstrations. */
export const demoTenant: Omit<Tenant, 'policy'> = {
  id: 'demo',
  smsSignature: '小借条演示',
  landingUrl: 'https://demo.example/iou',
  allowedOrigins: [],
};

type Parts = Pick<ServicePorts, 'store' | 'keyring' | 'changes' | 'clock' | 'ids'>;

/** A service with simulated people and phones over the parts given. Refuses production. */
export function simulatedWorld(parts: Parts, options: SimulatedWorldOptions): SimulatedWorld {
  refuseProduction('a simulated world', options.production);
  const { clock, store } = parts;
  const identity = simulatedIdentity();
  const inbox = simulatedSms({ now: () => clock.now() });
  const tenant: Tenant = { ...demoTenant, ...options.tenant, policy: { ...defaultPolicy, ...options.policy } };
  const otherTenant: Tenant = { ...tenant, id: `not-${tenant.id}` };
  const tenants = new Map([tenant, otherTenant].map((each) => [each.id, each]));
  const service = recordService({
    ...parts,
    people: identity,
    messages: inbox,
    tenants: { get: async (id) => tenants.get(id) ?? null },
    kinds: new Map((options.kinds ?? kinds).map((kind) => [kind.id, kind])),
    offers: options.offers,
  });
  return {
    service,
    store,
    identity,
    inbox,
    clock,
    tenant,
    otherTenant,
    async hostFor(subject, profile, session) {
      const whole: Session = { tenant: tenant.id, subject, ...session };
      if (profile) await service.saveProfile(whole, profile);
      return service.host(whole);
    },
    async settle() {
      while ((await service.runDue()) > 0);
      while ((await service.deliver()) > 0);
    },
  };
}
