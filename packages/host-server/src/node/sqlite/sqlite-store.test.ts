import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { storeContract } from '@iou-kit/host-adapter/contract';
import { sqliteStore } from './index.ts';

storeContract({ describe, test }, 'sqliteStore', () => {
  const folder = mkdtempSync(join(tmpdir(), 'iou-store-'));
  const store = sqliteStore(folder);
  return {
    store,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
});
