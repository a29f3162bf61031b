import type { Tenant } from '@iou-kit/host-adapter/service';
import * as z from 'zod/mini';
import { newApiKey, type ApiKeys } from '../keys/api-key.ts';
import type { Tenants } from '../ports.ts';
import { keptPolicy } from './kept-policy.ts';
import type { SqliteStore } from './sqlite/index.ts';

const TenantConfig = z.object({
  smsSignature: z.string(),
  policy: z.unknown(),
  landingUrl: z.string(),
  allowedOrigins: z.array(z.string()),
  returnOrigins: z.optional(z.array(z.string())),
  webhook: z.optional(z.object({ url: z.string(), secrets: z.array(z.string()) })),
});

/** The partner sites of this server, kept in its store. */
export interface Registry extends Tenants {
  save(tenant: Tenant): Promise<void>;
  all(): Promise<readonly Tenant[]>;
}

export async function registry({ ask }: SqliteStore): Promise<Registry> {
  const tenants = new Map<string, Tenant>();
  for (const { id, config } of await ask('tenants')) {
    const { policy, ...rest } = TenantConfig.parse(JSON.parse(config));
    tenants.set(id, { id, ...rest, policy: keptPolicy(policy) });
  }
  return {
    all: () => Promise.resolve([...tenants.values()]),
    get: (id) => Promise.resolve(tenants.get(id) ?? null),
    allowsOrigin: (origin) =>
      Promise.resolve([...tenants.values()].some(({ allowedOrigins }) => allowedOrigins.includes(origin))),
    async save({ id, ...config }) {
      await ask('saveTenant', id, JSON.stringify(config));
      tenants.set(id, { id, ...config });
    },
  };
}

export const storedApiKeys = ({ ask }: SqliteStore): ApiKeys => ({ find: (keyId) => ask('findApiKey', keyId) });

/** Ends a key, named by itself or by its public half. */
export async function revokeApiKey({ ask }: SqliteStore, key: string): Promise<void> {
  const [, id = key] = /^iouk_([A-Za-z0-9]{12})/.exec(key) ?? [];
  await ask('dropApiKey', id);
}

/** Makes a key for a partner's back end. It is given once: only its hash is kept. */
export async function issueApiKey({ ask }: SqliteStore, tenant: string): Promise<string> {
  const { key, id, secretHash } = newApiKey();
  await ask('saveApiKey', id, tenant, secretHash);
  return key;
}
