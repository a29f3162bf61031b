import { inProcessBus, memoryKeyring, memoryStore, systemClock, webIds } from '@iou-kit/host-adapter/memory';
import {
  recordService,
  type Clock,
  type IdentityProvider,
  type RecordService,
  type RecordStore,
  type ServicePorts,
  type SmsGateway,
  type Tenant,
} from '@iou-kit/host-adapter/service';
import type { Kind } from '@iou-kit/machine';
import { application, type Application } from '../application.ts';
import { newApiKey } from '../keys/api-key.ts';
import { defaultRateLimits, type ApplicationPorts, type RateLimits } from '../ports.ts';
import { tokenFor } from '../routes/tokens.ts';
import { jwkTokenKeys, newTokenJwk } from '../tokens/token-keys.ts';
import type { Wire } from '../wire/schemas.ts';

export interface MemoryApplicationOptions {
  readonly people: IdentityProvider;
  readonly messages: SmsGateway;
  readonly tenants: readonly [Tenant, ...Tenant[]];
  readonly kinds: readonly Kind[];
  readonly clock?: Clock | undefined;
  /** Real time, by which tokens live. */
  readonly tokenClock?: Clock | undefined;
  readonly offers?: ServicePorts['offers'];
  readonly limits?: Partial<RateLimits> | undefined;
  readonly log?: ApplicationPorts['log'] | undefined;
  readonly heartbeatMs?: number | undefined;
}

/** The server's own application over a store in memory: everything dies with it. */
export interface MemoryApplication extends Application {
  readonly service: RecordService;
  readonly store: RecordStore;
  /** The API key of a tenant; of the first one by default. */
  apiKey(tenant?: string): string;
  /** What the partner's back end would do with that key. */
  token(request: Wire<'TokenRequest'>, tenant?: string): Promise<Wire<'Token'>>;
}

const silent = { access: () => undefined, failure: () => undefined };

export async function memoryApplication(options: MemoryApplicationOptions): Promise<MemoryApplication> {
  const [{ id: first }] = options.tenants;
  const tenants = new Map(options.tenants.map((tenant) => [tenant.id, tenant]));
  const keys = new Map(options.tenants.map(({ id }) => [id, newApiKey()]));
  const real = options.tokenClock ?? systemClock();
  const store = memoryStore();
  const keyring = memoryKeyring();
  const ids = webIds();
  const directory = { get: (id: string) => Promise.resolve(tenants.get(id) ?? null) };
  const service = recordService({
    store,
    keyring,
    people: options.people,
    messages: options.messages,
    clock: options.clock ?? real,
    ids,
    tenants: directory,
    kinds: new Map(options.kinds.map((kind) => [kind.id, kind])),
    changes: inProcessBus(),
    offers: options.offers,
  });
  const ports: ApplicationPorts = {
    service,
    store,
    keyring,
    tenants: {
      ...directory,
      allowsOrigin: (origin) =>
        Promise.resolve(options.tenants.some(({ allowedOrigins }) => allowedOrigins.includes(origin))),
    },
    apiKeys: {
      find(keyId) {
        const [tenant, key] = [...keys].find(([, { id }]) => id === keyId) ?? [];
        return Promise.resolve(tenant !== undefined && key ? { tenant, secretHash: key.secretHash } : null);
      },
    },
    tokenKeys: jwkTokenKeys([await newTokenJwk()]),
    issuer: 'iou-kit',
    clock: real,
    ids,
    log: options.log ?? silent,
    limits: { ...defaultRateLimits, ...options.limits },
    heartbeatMs: options.heartbeatMs,
  };
  return {
    ...application(ports),
    service,
    store,
    apiKey: (tenant = first) => keys.get(tenant)?.key ?? '',
    token: (request, tenant = first) => tokenFor(ports, tenant, request),
  };
}
