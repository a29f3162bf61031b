import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { li, story, wang, type HostWorld } from '@iou-kit/host-adapter/contract';
import { httpHost } from '@iou-kit/host-adapter/http';
import { simulatedIdentity, simulatedSms } from '@iou-kit/host-adapter/memory';
import { newWebhookSecret, noRateLimits } from '@iou-kit/host-server';
import { startServer } from '@iou-kit/host-server/node';
import { defaultPolicy } from '@iou-kit/machine';

interface BackEndOptions {
  readonly iou: string;
  readonly apiKey: string;
  readonly secrets: readonly string[];
}
const { backEnd } = (await import(new URL('../docs/examples/back-end.mjs', import.meta.url).href)) as {
  backEnd(options: BackEndOptions): Server;
};

/** The example beside the real server, each with the other's address. */
async function together(t: TestContext) {
  const data = mkdtempSync(join(tmpdir(), 'iou-back-end-'));
  const secrets = [newWebhookSecret(), newWebhookSecret()] as const;
  const front = createServer();
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  const site = `http://127.0.0.1:${(front.address() as AddressInfo).port}`;
  const server = await startServer({
    port: 0,
    host: '127.0.0.1',
    data,
    providers: { people: simulatedIdentity(), messages: simulatedSms() },
    sealing: 'none',
    limits: noRateLimits,
    tenants: [
      {
        id: 'partner',
        smsSignature: '小借条',
        policy: defaultPolicy,
        landingUrl: `${site}/`,
        allowedOrigins: [site],
        webhook: { url: `${site}/webhooks/iou`, secrets: [secrets[1]] },
      },
    ],
  });
  // Every event is told, the first one included.
  await server.store.ask('followWebhook', 'partner', new Date().toISOString());
  const example = backEnd({ iou: server.url, apiKey: await server.issueApiKey('partner'), secrets });
  front.on('request', (request, response) => example.emit('request', request, response));
  t.after(async () => {
    await server.close();
    front.close();
    rmSync(data, { recursive: true });
  });

  async function login(user: string): Promise<string> {
    const { headers } = await fetch(`${site}/login/${user}`, { redirect: 'manual' });
    return (headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  }
  const token = (headers: Record<string, string>) => fetch(`${site}/token`, { method: 'POST', headers });
  const world: Pick<HostWorld, 'hostFor'> = {
    async hostFor({ subject }) {
      const cookie = await login(subject);
      const getToken = async () => ((await (await token({ cookie })).json()) as { token: string }).token;
      return httpHost({ endpoint: server.url, getToken });
    },
  };
  return { site, secrets, world: world as HostWorld, login, token };
}

type State = { readonly recordId: string; readonly state: string; readonly seq: number; readonly events: number };
const stateAt = async (site: string) => (await (await fetch(`${site}/state`)).json()) as State[];

async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    assert.ok(performance.now() < deadline, 'it takes too long');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A delivery as the convention has it, made without the code under test. */
function delivery(secret: string, id: string, data: object, at = Math.floor(Date.now() / 1000)) {
  const body = JSON.stringify({ type: 'record.signed', timestamp: '', data });
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signature = `v1,${createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64')}`;
  return { body, headers: { 'webhook-id': id, 'webhook-timestamp': String(at), 'webhook-signature': signature } };
}

describe('the sample back end', () => {
  test('takes two people from its own tokens to a signed record, and hears of it', async (t) => {
    const { site, world } = await together(t);
    const people = { initiator: { ...wang, subject: 'wang' }, counterparty: { ...li, subject: 'li' } };
    const it = await (await story(world, people)).effective();
    const told = await until(async () => (await stateAt(site)).find(({ events }) => events === 7));
    assert.deepEqual([told.recordId, told.state, told.seq], [it.recordId, 'effective.signed', 7]);
  });

  test('mints for whoever is signed in, and for no other site’s page', async (t) => {
    const { login, token } = await together(t);
    const cookie = await login('wang');
    assert.equal((await token({ cookie })).status, 200);
    assert.equal((await token({ cookie, 'sec-fetch-site': 'cross-site' })).status, 401);
    assert.equal((await token({})).status, 401);
    assert.equal((await token({ cookie: 'user=constructor' })).status, 401);
  });

  test('serves a page with a strict policy and no inline script', async (t) => {
    const { site } = await together(t);
    const page = await fetch(site);
    assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'; script-src 'self';/);
    const text = await page.text();
    assert.ok(!/<script(?![^>]* src=)/.test(text) && text.includes('<iou-form>'));
    assert.match(await (await fetch(`${site}/page.js`)).text(), /getToken/);
    assert.equal((await fetch(`${site}/iou-kit/..%2Fpackage.json`)).status, 404);
  });

  test('hears a delivery once, by either secret, and lets no older one undo it', async (t) => {
    const { site, secrets } = await together(t);
    const hear = async ({ body, headers }: { body: string; headers: Record<string, string> }) =>
      (await fetch(`${site}/webhooks/iou`, { method: 'POST', body, headers })).status;
    const data = { recordId: 'r', seq: 8, state: 'effective.signed' };
    const good = delivery(secrets[0], 'd-8', data);
    assert.deepEqual([await hear(good), await hear(good)], [204, 204]);
    assert.equal(await hear(delivery(secrets[1], 'd-7', { ...data, seq: 7, state: 'pending' })), 204);
    assert.deepEqual(await stateAt(site), [{ ...data, last: 'record.signed', events: 2 }]);

    const forged = delivery(newWebhookSecret(), 'd-9', { ...data, seq: 9, state: 'released' });
    const stale = delivery(secrets[0], 'd-9', data, Math.floor(Date.now() / 1000) - 301);
    const changed = { ...delivery(secrets[0], 'd-9', data), body: good.body.replace('effective.signed', 'released') };
    const renamed = { ...good, headers: { ...good.headers, 'webhook-id': 'd-9' } };
    const unsigned = { body: good.body, headers: {} };
    for (const each of [forged, stale, changed, renamed, unsigned]) assert.equal(await hear(each), 401);
    assert.equal(await hear({ ...good, body: 'x'.repeat(65 * 1024) }), 413);
    assert.equal((await stateAt(site))[0]?.events, 2);
  });
});
