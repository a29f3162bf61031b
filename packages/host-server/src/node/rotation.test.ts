import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { verifyBundle, type Trust } from '@iou-kit/evidence';
import { story } from '@iou-kit/host-adapter/contract';
import type { RecordView } from '@iou-kit/machine';
import { wireClient } from '../testing/wire-client.ts';
import { rotatableKeys, rotateKeys } from './keys/rotate-keys.ts';
import { sealedLife } from './testing/evidence/sealed-life.ts';
import { temporaryFolder, testServer, type TestServer } from './testing/test-server.ts';

const now = '2026-11-22T02:00:00.000Z';
const trustOf = async ({ server }: TestServer) =>
  (await (await server.fetch(new Request(`${server.url}/v1/trust`))).json()) as Trust;
const kidOf = (token: string) => (JSON.parse(atob(token.split('.')[0]!)) as { kid: string }).kid;
const bytesIn = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

describe('new keys', () => {
  test('take over, and what the old ones signed, sealed and wrapped stays good', async (t) => {
    const folder = temporaryFolder();
    const life = await sealedLife({}, 'effective', folder);
    t.after(() => life.on.close());
    const { recordId, people } = life.it;
    const [bundle, before, view] = [await life.fetch('bundle'), await trustOf(life.on), await life.it.view()];
    const oldToken = await life.on.token(people.initiator.subject);
    await life.on.close();
    const keyFiles = () => bytesIn(folder, 'keys.json') + bytesIn(folder, 'sealing-keys.json');
    const old = keyFiles();
    await rotateKeys(folder, rotatableKeys, now);
    assert.notEqual(keyFiles(), old);

    const on = await testServer({ folder, sealing: {} });
    t.after(() => on.close());
    // Tokens: both keys are believed, the new one signs.
    const newToken = await on.token(people.initiator.subject);
    assert.notEqual(kidOf(newToken), kidOf(oldToken));
    const asked = (token: string) => wireClient(fetch, on.server.url, token).get(`/v1/records/${recordId}`);
    for (const token of [oldToken, newToken]) {
      const { body } = await asked(token);
      assert.deepEqual((body as unknown as RecordView).ink, view.ink, 'what the old key wrapped opens');
    }
    // Trust: both log keys are published, and the old bundle holds by the new list.
    const trust = await trustOf(on);
    assert.deepEqual(trust.logKeys.slice(1), before.logKeys);
    assert.equal(trust.logKeys.length, 2);
    assert.deepEqual((await verifyBundle(bundle, { trust })).faults, []);
    // A record of the new keys: it is sealed, and its bundle holds as well.
    const it = await (await story(on.world)).effective();
    while ((await on.server.ports.service.prove()) > 0);
    const file = await it.hosts.initiator.evidence?.file(it.recordId, 'bundle');
    assert.ok(file?.ok);
    const fresh = new Uint8Array(await file.value.arrayBuffer());
    assert.deepEqual((await verifyBundle(fresh, { trust })).faults, []);
    const byOldTrust = (await verifyBundle(fresh, { trust: before })).faults.map(({ part }) => part);
    assert.ok(byOldTrust.length > 0, 'the list from before does not know the new key');
  });

  test('put an end to a token of the key before the last', async (t) => {
    const folder = temporaryFolder();
    const first = await testServer({ folder });
    t.after(() => first.close());
    const stolen = await first.token('wang');
    await first.close();
    await rotateKeys(folder, ['tokens', 'tokens'], now);
    const second = await testServer({ folder });
    t.after(() => second.close());
    const { body } = await wireClient(fetch, second.server.url, stolen).get('/v1/me');
    assert.equal(body['code'], 'UNAUTHENTICATED');
  });

  test('are not made under a running server, nor where there are none', async (t) => {
    const on = await testServer();
    t.after(() => on.close());
    const before = bytesIn(on.folder, 'keys.json');
    await assert.rejects(rotateKeys(on.folder, ['tokens'], now), /Another server/);
    assert.equal(bytesIn(on.folder, 'keys.json'), before);
    await assert.rejects(rotateKeys(temporaryFolder(), ['tokens'], now), /no keys/);
  });

  test('of a partner’s back end overlap, and the old one is ended when it is told to', async (t) => {
    const on = await testServer();
    t.after(() => on.close());
    const [old, next] = [await on.server.issueApiKey('partner'), await on.server.issueApiKey('partner')];
    const mint = async (key: string) =>
      (await wireClient((request) => fetch(request), on.server.url, key).post('/v1/tokens', { sub: 'wang' })).status;
    assert.deepEqual([await mint(old), await mint(next)], [201, 201]);
    await on.server.revokeApiKey(old);
    assert.deepEqual([await mint(old), await mint(next)], [401, 201]);
  });
});
