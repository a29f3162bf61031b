import type { RecordStore } from '../service/index.ts';
import type { Runner } from './runner.ts';
import { commits } from './store/commits.ts';
import { erasure } from './store/erasure.ts';
import { lists } from './store/lists.ts';
import { sideTables } from './store/side-tables.ts';

/** A store under test; each test is given an empty one. */
export interface StoreUnderTest {
  readonly store: RecordStore;
  close?(): Promise<void> | void;
}

export type MakeStore = () => StoreUnderTest | Promise<StoreUnderTest>;
export type InStore = (body: (store: RecordStore) => Promise<void>) => () => Promise<void>;

/**
 * The suite that proves a record store.
 *
 *     storeContract({ describe, test }, 'memoryStore', () => ({ store: memoryStore() }));
 */
export function storeContract(runner: Runner, name: string, makeStore: MakeStore): void {
  const inStore: InStore = (body) => async () => {
    const made = await makeStore();
    try {
      await body(made.store);
    } finally {
      await made.close?.();
    }
  };
  runner.describe(`${name} keeps the store contract`, () => {
    for (const suite of [commits, erasure, lists, sideTables]) suite(runner, inStore);
  });
}
