import { cryptoKeyring, newTenantKeys, type TenantKeys } from '../memory/memory-keyring.ts';
import type { Keyring } from '../service/index.ts';
import type { Database } from './database.ts';

type KeyRow = TenantKeys & { readonly tenant: string };

/** Keys that live in the browser's database and cannot be read out of it, not even by this page. */
export function browserKeyring(database: Database): Keyring {
  const keys = new Map<string, Promise<TenantKeys>>();
  const kept = (tenant: string) => database.read(['keys'], (table) => table<KeyRow>('keys').get(tenant));

  async function keysOf(tenant: string): Promise<TenantKeys> {
    const before = await kept(tenant);
    if (before) return before;
    // Made outside the transaction, which would not wait; if another tab was faster, its keys hold.
    const fresh: KeyRow = { tenant, ...(await newTenantKeys()) };
    return database.write(['keys'], async (table) => {
      const others = await table<KeyRow>('keys').get(tenant);
      if (others) return others;
      await table<KeyRow>('keys').put(fresh);
      return fresh;
    });
  }

  return cryptoKeyring((tenant) => {
    const known = keys.get(tenant) ?? keysOf(tenant);
    keys.set(tenant, known);
    known.catch(() => keys.delete(tenant));
    return known;
  });
}
