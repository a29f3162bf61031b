import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { story } from '@iou-kit/host-adapter/contract';
import { verifyChain } from '@iou-kit/machine';
import { testServer } from './testing/test-server.ts';

test('erasure leaves no byte of a key or of what it sealed in the files, and the log whole', async (t) => {
  const on = await testServer();
  t.after(() => on.close());
  const it = await (await story(on.world)).effective();
  const { store, ports } = on.server;
  const [{ id: tenant }] = on.parts.tenants;
  const sealed = await store.sealed(tenant, it.recordId);
  const stored = await store.load(tenant, it.recordId);
  const traces = [...sealed.map((value) => value.sealed), stored?.wrappedKey ?? ''].map((text) => text.slice(0, 40));
  const bytes = () =>
    readdirSync(on.folder)
      .filter((name) => name.startsWith('records'))
      .map((name) => readFileSync(join(on.folder, name), 'latin1'))
      .join();
  assert.ok(traces.length > 6 && traces.every((trace) => trace.length === 40 && bytes().includes(trace)));
  const leaves = await store.leaves(tenant);

  await ports.service.erase(tenant, it.recordId);

  const left = bytes();
  assert.deepEqual(
    traces.filter((trace) => left.includes(trace)),
    [],
  );
  assert.equal(verifyChain(await store.events(tenant, it.recordId)), null);
  assert.deepEqual(await store.leaves(tenant), leaves);
});
