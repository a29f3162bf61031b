import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { story } from '@iou-kit/host-adapter/contract';
import type { RecordView } from '@iou-kit/machine';
import type { AccessEntry } from './ports.ts';
import { routes } from './routes/index.ts';
import { origin, otherOrigin } from './testing/simulated-parts.ts';
import { base, testApplication } from './testing/test-application.ts';
import { wireClient } from './testing/wire-client.ts';

const nowhere = '01990000-0000-7000-8000-000000000000';
const draft = { kind: 'iou', role: 'borrower' };

describe('the application', () => {
  test('serves a draft to the person who made it', async () => {
    const { person } = await testApplication();
    const wang = await person('wang');
    const created = await wang.post('/v1/records', draft);
    assert.equal(created.status, 201);
    const { record, side } = created.body as unknown as RecordView;
    assert.equal(side, 'initiator');
    const loaded = await wang.get(`/v1/records/${record.id}`);
    assert.equal((loaded.body as unknown as RecordView).record.id, record.id);
    const { records } = (await wang.get('/v1/records?filter=mine&limit=10')).body as { records: unknown[] };
    assert.equal(records.length, 1);
    const history = await wang.get(`/v1/records/${record.id}/history`);
    assert.deepEqual(
      (JSON.parse(history.text) as { type: string }[]).map(({ type }) => type),
      ['recordCreated'],
    );
  });

  test('gives the same answer for the same idempotency key, and refuses it with another body', async () => {
    const { person } = await testApplication();
    const wang = await person('wang');
    const headers = { 'idempotency-key': 'once' };
    const [first, again] = [
      await wang.post('/v1/records', draft, headers),
      await wang.post('/v1/records', draft, headers),
    ];
    const idOf = ({ body }: typeof first) => (body as unknown as RecordView).record.id;
    assert.equal(idOf(again), idOf(first));
    const other = await wang.post('/v1/records', { ...draft, role: 'lender' }, headers);
    assert.deepEqual([other.status, other.body['code']], [422, 'IDEMPOTENCY_MISMATCH']);
  });

  test('shows the loser of a race the record as it is', async () => {
    const { person, world } = await testApplication();
    const it = await (await story(world)).pending();
    const { subject } = it.people.initiator;
    const stale = await (await person(subject)).command(it.recordId, 1, { type: 'record.revoke' });
    assert.equal(stale.status, 409);
    assert.equal(stale.headers.get('content-type'), 'application/problem+json');
    const { code, refusal } = stale.body as { code: string; refusal: { record: RecordView['record'] } };
    assert.deepEqual([code, refusal.record.state], ['STATE_CONFLICT', 'pending']);
    assert.ok(!stale.text.includes('codeHash') && !stale.text.includes(subject));
  });

  const unauthenticated: [what: string, authorization: string | null][] = [
    ['no token', null],
    ['another scheme', 'Basic d2FuZzp3YW5n'],
    ['no more than a word', 'Bearer token'],
    ['an unsigned token', `Bearer ${btoa('{"alg":"none"}')}.${btoa('{"sub":"wang","tenant":"partner"}')}.`],
  ];
  for (const [what, authorization] of unauthenticated) {
    test(`refuses ${what}`, async () => {
      const { nobody } = await testApplication();
      const answer = await nobody.get('/v1/me', authorization === null ? {} : { authorization });
      assert.deepEqual([answer.status, answer.body['code']], [401, 'UNAUTHENTICATED']);
      assert.equal(answer.headers.get('www-authenticate'), 'Bearer');
    });
  }

  test("refuses another server's token, and one whose time is over", async () => {
    let now = '2026-11-22T02:00:00.000Z';
    const [ours, theirs] = [await testApplication({ tokenClock: { now: () => now } }), await testApplication()];
    const foreign = wireClient(
      (request) => ours.app.fetch(request),
      base,
      (await theirs.app.token({ sub: 'wang' })).token,
    );
    assert.equal((await foreign.get('/v1/me')).status, 401);
    const wang = await ours.person('wang');
    assert.equal((await wang.get('/v1/me')).status, 200);
    now = '2026-11-22T02:15:01.000Z';
    assert.equal((await wang.get('/v1/me')).status, 401);
  });

  test('lets a reading token read only', async () => {
    const { app } = await testApplication();
    const { token } = await app.token({ sub: 'wang', scope: ['read'] });
    const reader = wireClient((request) => app.fetch(request), base, token);
    assert.equal((await reader.get('/v1/records')).status, 200);
    const answer = await reader.post('/v1/records', draft);
    assert.deepEqual([answer.status, answer.body['code']], [403, 'FORBIDDEN']);
  });

  test('mints tokens for whoever holds an API key, and for nobody else', async () => {
    const { app, nobody } = await testApplication();
    const asKey = (key: string) => ({ authorization: `Bearer ${key}` });
    const key = app.apiKey();
    const wrong = `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`;
    for (const refused of ['', 'iouk_x', wrong]) {
      assert.equal((await nobody.post('/v1/tokens', { sub: 'wang' }, asKey(refused))).status, 401);
    }
    const minted = await nobody.post('/v1/tokens', { sub: 'wang', person: { mobile: '13800138000' } }, asKey(key));
    assert.equal(minted.status, 201);
    const { token, expiresAt } = minted.body as { token: string; expiresAt: string };
    assert.ok(Date.parse(expiresAt) - Date.now() <= 15 * 60_000);
    const [head = '', body = ''] = token.split('.');
    const { kid, alg } = JSON.parse(atob(head)) as Record<string, string>;
    assert.equal(alg, 'EdDSA');
    assert.ok(kid);
    const claims = JSON.parse(atob(body.replaceAll('-', '+').replaceAll('_', '/'))) as Record<string, unknown>;
    assert.deepEqual(
      [claims['iss'], claims['aud'], claims['tenant'], claims['sub'], claims['scope']],
      ['iou-kit', 'iou-kit', 'partner', 'wang', ['read', 'write']],
    );
    assert.equal((await nobody.get('/v1/me', { authorization: `Bearer ${token}` })).body['subject'], 'wang');
  });

  test('hides what it does not know, in problem form', async () => {
    const { person } = await testApplication();
    const wang = await person('wang');
    for (const path of [
      '/v1/nothing',
      '/',
      `/v1/records/${nowhere}`,
      '/v1/records/abc',
      '/v1/records/..%2f..',
      `/v1/verifications/${nowhere}`,
    ]) {
      const answer = await wang.get(path);
      assert.deepEqual([answer.status, answer.body['code'], answer.body['status']], [404, 'NOT_FOUND', 404], path);
    }
    const wrongMethod = await wang.send('/v1/me', { method: 'DELETE' });
    assert.deepEqual([wrongMethod.status, wrongMethod.headers.get('allow')], [405, 'GET']);
  });

  test('carries the headers of safety on every answer', async () => {
    const { nobody } = await testApplication();
    for (const path of ['/healthz', '/v1/me', '/nothing']) {
      const { headers } = await nobody.get(path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
      assert.equal(headers.get('access-control-allow-credentials'), null);
    }
  });

  test('answers pages of allowed origins, exactly, and of its own', async () => {
    const { person, nobody } = await testApplication();
    const wang = await person('wang');
    const own = await wang.get('/v1/me', { origin });
    assert.deepEqual([own.status, own.headers.get('access-control-allow-origin')], [200, origin]);
    assert.equal((await wang.get('/v1/me', { origin: base })).status, 200);
    for (const refused of [`${origin}.evil.example`, 'null', 'http://partner.example', otherOrigin]) {
      const answer = await wang.get('/v1/me', { origin: refused });
      assert.deepEqual([answer.status, answer.body['code']], [403, 'ORIGIN_NOT_ALLOWED'], refused);
    }
    const asked = await nobody.send('/v1/records', { method: 'OPTIONS', headers: { origin } });
    assert.equal(asked.status, 204);
    assert.match(asked.headers.get('access-control-allow-headers') ?? '', /idempotency-key/);
    assert.equal(
      (await nobody.send('/v1/records', { method: 'OPTIONS', headers: { origin: 'https://evil.example' } })).status,
      403,
    );
    // A page may read why it was refused.
    assert.equal((await nobody.get('/v1/me', { origin })).headers.get('access-control-allow-origin'), origin);
  });

  test('counts requests, and says when to come back', async () => {
    const { person } = await testApplication({ limits: { perAddress: 3 } });
    const wang = await person('wang');
    const statuses = [];
    for (let request = 0; request < 4; request += 1) statuses.push((await wang.get('/v1/me')).status);
    assert.deepEqual(statuses, [200, 200, 200, 429]);
    const refused = await wang.get('/v1/me');
    assert.equal(refused.body['code'], 'TOO_MANY_REQUESTS');
    assert.ok(Number(refused.headers.get('retry-after')) >= 1);
  });

  test('logs template, status and nothing of the request', async () => {
    const lines: AccessEntry[] = [];
    const { person } = await testApplication({
      log: { access: (entry) => lines.push(entry), failure: ({ name }) => assert.fail(name) },
    });
    const wang = await person('wang');
    await wang.get(`/v1/records/${nowhere}?filter=secret`);
    assert.deepEqual(
      lines.map(({ method, route, status }) => [method, route, status]),
      [['GET', '/v1/records/{id}', 404]],
    );
    assert.deepEqual(Object.keys(lines[0]!).sort(), ['method', 'ms', 'requestId', 'route', 'status']);
  });

  test('describes itself', async () => {
    const { nobody } = await testApplication();
    const { body } = await nobody.get('/v1/openapi.json');
    const { openapi, paths, components } = body as {
      openapi: string;
      paths: Record<string, Record<string, unknown>>;
      components: { schemas: Record<string, unknown> };
    };
    assert.equal(openapi, '3.1.0');
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    assert.deepEqual(described.sort(), routes.map(({ info }) => `${info.method} ${info.path}`).sort());
    const text = JSON.stringify(body);
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g))
      assert.ok(components.schemas[name!], name);
  });
});
