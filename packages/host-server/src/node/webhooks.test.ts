import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, test, type TestContext } from 'node:test';
import { manualClock } from '@iou-kit/host-adapter/memory';
import { freshKey, story } from '@iou-kit/host-adapter/contract';
import { deliverWebhooks, newWebhookSecret, webhookSchedule, type WebhookPorts } from '../webhooks/index.ts';
import { wireClient } from '../testing/wire-client.ts';
import { registry } from './registry.ts';
import { sqliteWebhooks } from './webhook-queue.ts';
import { testServer } from './testing/test-server.ts';

interface Told {
  readonly id: string;
  readonly at: string;
  readonly signatures: readonly string[];
  readonly body: string;
}

/** A partner's back end, that answers what it is told to. */
async function backEnd(t: TestContext) {
  const told: Told[] = [];
  let status = 200;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const header = (name: string) => String(request.headers[name]);
      const signatures = header('webhook-signature').split(' ');
      told.push({ id: header('webhook-id'), at: header('webhook-timestamp'), signatures, body });
      response.writeHead(status, { location: 'http://localhost/elsewhere' }).end('not read');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const { port } = server.address() as AddressInfo;
  return { told, url: `http://127.0.0.1:${port}/iou`, answer: (next: number) => (status = next) };
}

/** A server whose tenant has a webhook, and a hand at its clock. */
async function setUp(t: TestContext, secrets = [newWebhookSecret()]) {
  const partner = await backEnd(t);
  const on = await testServer();
  t.after(() => on.close());
  const [tenant] = on.parts.tenants;
  const { store } = on.server;
  const tenants = await registry(store);
  const clock = manualClock(new Date().toISOString());
  const queue = sqliteWebhooks(store);
  const ports: WebhookPorts = { queue, store, tenants, clock, fetch: (url, init) => fetch(url, init) };
  await tenants.save({ ...tenant, webhook: { url: partner.url, secrets } });
  await deliverWebhooks(ports);
  return { on, tenant, tenants, clock, queue, ports, partner, secrets };
}

const expected = (secret: string, { id, at, body }: Told) =>
  `v1,${createHmac('sha256', Buffer.from(secret.replace('whsec_', ''), 'base64'))
    .update(`${id}.${at}.${body}`)
    .digest('base64')}`;

describe('a partner’s back end', () => {
  test('is told of each event once, signed, in its order, and of nothing personal', async (t) => {
    const { on, ports, partner, secrets } = await setUp(t);
    const it = await (await story(on.world)).effective();
    assert.equal(await deliverWebhooks(ports), 7);
    assert.equal(await deliverWebhooks(ports), 0);
    const types = partner.told.map(({ body }) => (JSON.parse(body) as { type: string }).type).sort();
    assert.deepEqual(types, [
      'record.detailsProvided',
      'record.detailsProvided',
      'record.invitationClaimed',
      'record.recordCreated',
      'record.signed',
      'record.signed',
      'record.termsSaved',
    ]);
    assert.equal(new Set(partner.told.map(({ id }) => id)).size, 7);
    for (const each of partner.told) assert.deepEqual(each.signatures, [expected(secrets[0]!, each)]);
    const said = partner.told.map(({ body }) => body).join();
    for (const person of Object.values(it.people))
      for (const value of [person.name, person.idNumber, person.mobile, person.subject])
        assert.equal(said.includes(value), false, value);
  });

  test('is signed to with the old secret and the new one while they change over', async (t) => {
    const secrets = [newWebhookSecret(), newWebhookSecret()];
    const { on, ports, partner } = await setUp(t, secrets);
    await story(on.world);
    await deliverWebhooks(ports);
    const [told] = partner.told;
    assert.deepEqual(
      told?.signatures,
      secrets.map((secret) => expected(secret, told!)),
    );
  });

  test('is tried again on the written schedule, with the same id, and given up after it', async (t) => {
    const { on, ports, partner, clock, queue, tenant } = await setUp(t);
    partner.answer(500);
    await story(on.world);
    await deliverWebhooks(ports);
    for (const [tries, wait] of webhookSchedule.entries()) {
      clock.advance({ seconds: wait / 1000 - 1 });
      await deliverWebhooks(ports);
      assert.equal(partner.told.length, tries + 1, 'too early');
      clock.advance({ seconds: 1 });
      await deliverWebhooks(ports);
      assert.equal(partner.told.length, tries + 2, `after ${wait} ms`);
    }
    clock.advance({ days: 30 });
    await deliverWebhooks(ports);
    assert.equal(partner.told.length, webhookSchedule.length + 1);
    assert.equal(new Set(partner.told.map(({ id }) => id)).size, 1);
    const [delivery] = await queue.list(tenant.id, undefined, 10);
    assert.deepEqual([delivery?.status, delivery?.lastStatus], ['failed', 500]);
  });

  test('sees and replays its deliveries with its API key, and nobody else’s', async (t) => {
    const { on, ports, partner, tenant } = await setUp(t);
    await story(on.world);
    await deliverWebhooks(ports);
    const own = wireClient((request) => fetch(request), on.server.url, await on.server.issueApiKey(tenant.id));
    const page = await own.get('/v1/webhooks/deliveries');
    const [first] = page.body['deliveries'] as { index: number; status: string }[];
    assert.equal(first?.status, 'delivered');
    const again = await own.post(`/v1/webhooks/deliveries/${first?.index ?? ''}/replay`, {});
    assert.equal(again.status, 202);
    ports.clock.now = () => new Date(Date.now() + 1000).toISOString();
    await deliverWebhooks(ports);
    assert.equal(partner.told.length, 2);
    assert.equal(partner.told[0]?.id, partner.told[1]?.id);
    const other = wireClient((request) => fetch(request), on.server.url, await on.server.issueApiKey('another'));
    assert.deepEqual((await other.get('/v1/webhooks/deliveries')).body, { deliveries: [] });
    assert.equal((await other.post(`/v1/webhooks/deliveries/${first?.index ?? ''}/replay`, {})).status, 404);
    assert.equal((await own.post('/v1/webhooks/deliveries/999999/replay', {})).status, 404);
  });

  test('is not followed to another address, and a dead one harms nobody', async (t) => {
    const { on, ports, partner, tenants, tenant, secrets, clock } = await setUp(t);
    partner.answer(302);
    await story(on.world);
    await deliverWebhooks(ports);
    assert.equal(partner.told.length, 1);
    await tenants.save({ ...tenant, webhook: { url: 'http://127.0.0.1:9/', secrets } });
    clock.advance({ days: 1 });
    assert.equal(await deliverWebhooks(ports), 0);
    assert.equal((await story(on.world)).recordId.length > 0, true);
  });

  test('is told although another one’s many cannot be signed, and those are told of once they can', async (t) => {
    const { on, ports, partner, tenants, tenant, secrets, clock } = await setUp(t);
    const [, other] = on.parts.tenants;
    const webhook = { url: partner.url, secrets };
    await tenants.save({ ...tenant, webhook: { ...webhook, secrets: ['whsec_*'] } });
    await tenants.save({ ...other, webhook });
    await deliverWebhooks(ports);
    for (let n = 0; n < 51; n += 1) await story(on.world);
    await deliverWebhooks(ports);
    const { storage } = await on.world.hostFor({ subject: 'somebody', foreign: true });
    await storage.create({ type: 'record.create', kind: 'iou', role: 'lender' }, freshKey());
    clock.advance({ minutes: 1 });
    await deliverWebhooks(ports);
    assert.equal(partner.told.length, 1);
    await tenants.save({ ...tenant, webhook });
    clock.advance({ hours: 1 });
    for (let batch = 0; batch < 2; batch += 1) await deliverWebhooks(ports);
    assert.equal(partner.told.length, 52);
  });
});
