import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { httpHost } from '@iou-kit/host-adapter/http';
import { story, type ContractPerson, type HostWorld } from '@iou-kit/host-adapter/contract';
import type { DemoClock, DemoInbox, DemoPerson } from '../demo/index.ts';
import { wireClient, type WireClient } from '../testing/wire-client.ts';
import { startServer, type RunningServer } from './server.ts';
import { temporaryFolder } from './testing/test-server.ts';

const log = { access: () => undefined, failure: () => undefined, fault: (name: string) => assert.fail(name) };

async function inDemo(body: (server: RunningServer, visitor: WireClient) => Promise<void>): Promise<void> {
  const server = await startServer({ port: 0, host: '127.0.0.1', data: temporaryFolder(), log });
  try {
    await body(
      server,
      wireClient((request) => fetch(request), server.url),
    );
  } finally {
    await server.close();
  }
}

const peopleOf = async (visitor: WireClient) =>
  ((await visitor.get('/demo/api/people')).body as unknown as { people: DemoPerson[] }).people;
const inboxOf = async (visitor: WireClient, query = '') =>
  (await visitor.get(`/demo/api/messages${query}`)).body as unknown as DemoInbox;

/** Signs in by the link of the partner page, as a browser would; gives the cookie. */
async function signIn(visitor: WireClient, id: string): Promise<string> {
  const person = (await peopleOf(visitor)).find((one) => one.id === id);
  const code = new URL(person?.url ?? '', 'http://x').hash.replace('#login=', '');
  const answer = await visitor.post(`/demo/people/${id}/session`, { code });
  assert.equal(answer.status, 204);
  return answer.headers.get('set-cookie') ?? '';
}

/** The demonstration's two people, signed in, as a world for stories. */
async function demoWorld(
  server: RunningServer,
  visitor: WireClient,
): Promise<{ world: HostWorld; people: Record<string, ContractPerson> }> {
  const people = Object.fromEntries(
    (await peopleOf(visitor)).map(({ id, name, idNumber, mobile }) => [id, { subject: id, name, idNumber, mobile }]),
  );
  const world = {
    async hostFor({ subject }: { subject: string }) {
      const cookie = await signIn(visitor, subject);
      const getToken = async () =>
        String((await visitor.post(`/demo/people/${subject}/token`, {}, { cookie })).body['token']);
      return httpHost({ endpoint: server.url, getToken });
    },
  } as unknown as HostWorld;
  return { world, people };
}

describe('the demonstration', () => {
  test('signs a visitor in once for each link, for one person and their pages alone', () =>
    inDemo(async (_, visitor) => {
      const [wang, li] = await peopleOf(visitor);
      assert.deepEqual([wang?.name, li?.name], ['王小明', '李静']);
      const code = new URL(wang?.url ?? '', 'http://x').hash.replace('#login=', '');
      assert.equal((await visitor.post('/demo/people/li/session', { code })).status, 401);
      const answer = await visitor.post('/demo/people/wang/session', { code });
      const cookie = answer.headers.get('set-cookie') ?? '';
      for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/demo/people/wang/'])
        assert.ok(cookie.includes(part), part);
      assert.equal((await visitor.post('/demo/people/wang/session', { code })).status, 401);

      assert.equal((await visitor.post('/demo/people/wang/token', {})).status, 401);
      assert.equal((await visitor.post('/demo/people/li/token', {}, { cookie })).status, 401);
      const { token } = (await visitor.post('/demo/people/wang/token', {}, { cookie })).body as { token: string };
      const me = await visitor.get('/v1/me', { authorization: `Bearer ${token}` });
      assert.deepEqual(me.body, { subject: 'wang' }, 'details are not filled in beforehand');
    }));

  test('lets texts arrive on the right phone, whatever the hour, and keeps them through a restart', async (t) => {
    const folder = temporaryFolder();
    const options = { port: 0, host: '127.0.0.1', data: folder, log };
    const server = await startServer(options);
    t.after(() => server.close());
    const visitor = wireClient((request) => fetch(request), server.url);
    const { world, people } = await demoWorld(server, visitor);
    // Late in the evening in Shanghai, on the next day.
    const evening = new Date(Date.now() + 86_400_000).toISOString().replace(/T.*/, 'T15:00:00.000Z');
    await visitor.post('/demo/api/clock', { at: evening });
    const own = { ...people['wang']!, mobile: '13700137001' };
    const it = await (await story(world, { initiator: own, counterparty: people['li']! })).pending();
    await visitor.post('/demo/api/clock', { advanceMs: 0 });
    await it.does('counterparty', { type: 'record.reject', reason: '金额不对' });
    await visitor.post('/demo/api/clock', { advanceMs: 0 });

    const li = await inboxOf(visitor, '?person=li');
    assert.equal(li.messages.length, 1);
    assert.match(li.messages[0]!.text, /^【小借条演示】王\*\*?发来一张借条待您签署/);
    assert.deepEqual([li.messages[0]!.to, li.messages[0]!.url], ['13900139000', '/demo/people/li/']);
    const wang = await inboxOf(visitor, '?person=wang');
    assert.deepEqual(
      wang.messages.map(({ to }) => to),
      [own.mobile],
    );
    const all = await inboxOf(visitor);
    assert.equal(all.messages.length, 2);
    assert.deepEqual((await inboxOf(visitor, `?after=${all.last}`)).messages, []);

    await server.close();
    const again = await startServer(options);
    t.after(() => again.close());
    const revisited = wireClient((request) => fetch(request), again.url);
    assert.deepEqual(await inboxOf(revisited), all);
    const clock = (await revisited.get('/demo/api/clock')).body as unknown as DemoClock;
    assert.ok(clock.now >= evening, 'the clock does not go back');
    await again.close();
    const stored = ['records.sqlite', 'counters.sqlite']
      .map((file) => readFileSync(join(folder, file), 'latin1'))
      .join();
    assert.ok(!stored.includes(own.mobile) && !stored.includes('13900139000'), 'texts and numbers are kept sealed');
  });

  test('moves the clock on, does what falls due, and never goes back', () =>
    inDemo(async (server, visitor) => {
      const { world, people } = await demoWorld(server, visitor);
      const it = await (await story(world, { initiator: people['wang']!, counterparty: people['li']! })).pending();
      const { expiresAt = '' } = (await it.view()).record;
      const moved = await visitor.post('/demo/api/clock', { at: expiresAt });
      assert.equal(moved.status, 200, moved.text);
      assert.equal((await it.view()).record.state, 'expired');
      assert.ok((await inboxOf(visitor, '?person=wang')).messages.some(({ text }) => text.includes('已自动过期')));
      for (const back of [{ at: '2020-01-01T00:00:00Z' }, { advanceMs: -1 }, { at: 'yesterday' }]) {
        assert.equal((await visitor.post('/demo/api/clock', back)).status, 422);
      }
    }));

  test('lets the visitor choose what a face comes to', () =>
    inDemo(async (server, visitor) => {
      const { world, people } = await demoWorld(server, visitor);
      const it = await (
        await story(world, { initiator: people['wang']!, counterparty: people['li']! })
      ).filledByInitiator();
      assert.equal((await visitor.post('/demo/api/face', { person: 'wang', result: 'mismatch' })).status, 204);
      assert.equal((await visitor.get('/demo/api/face?person=wang')).body['result'], 'mismatch');
      await assert.rejects(it.ticket('initiator', 'signature.sign'));
      await visitor.post('/demo/api/face', { person: 'wang', result: 'passed' });
      assert.equal((await visitor.post('/demo/api/face', { person: 'nobody', result: 'passed' })).status, 404);
    }));

  test('has no business with pages of other origins', () =>
    inDemo(async (server, visitor) => {
      for (const origin of ['https://evil.example', 'null']) {
        assert.equal((await visitor.get('/demo/api/people', { origin })).status, 403);
        assert.equal((await visitor.post('/demo/api/clock', { advanceMs: 1 }, { origin })).status, 403);
      }
      assert.equal((await visitor.get('/demo/api/people', { origin: server.url })).status, 200);
      assert.equal(
        (await visitor.post('/demo/api/clock', '{"advanceMs":1}', { 'content-type': 'text/plain' })).status,
        415,
      );
    }));

  test('serves its pages with a strict policy, and nothing beside them', async (t) => {
    const folder = temporaryFolder();
    const pages = join(folder, 'pages');
    mkdirSync(join(pages, 'assets'), { recursive: true });
    for (const file of ['index.html', 'open.html', 'people.html', 'assets/a.js'])
      writeFileSync(join(pages, file), file);
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    const server = await startServer({ port: 0, host: '127.0.0.1', data: join(folder, 'data'), pages, log });
    t.after(() => server.close());
    const visitor = wireClient((request) => fetch(request), server.url);
    const served: [path: string, file: string][] = [
      ['/demo/', 'index.html'],
      ['/demo/open/', 'open.html'],
      ['/demo/people/wang/', 'people.html'],
      ['/demo/people/li/anything', 'people.html'],
      ['/demo/assets/a.js', 'assets/a.js'],
      ['/', 'index.html'],
      ['/demo', 'index.html'],
      ['/demo/people/wang', 'people.html'],
    ];
    for (const [path, file] of served) {
      const answer = await visitor.get(path);
      assert.deepEqual([answer.status, answer.text], [200, file], path);
      const policy = answer.headers.get('content-security-policy') ?? '';
      assert.ok(policy.includes("default-src 'none'") && !policy.includes('unsafe'), path);
    }
    for (const path of [
      '/demo/..%2fsecret.txt',
      '/demo/%2e%2e/secret.txt',
      '/demo/assets',
      '/demo/none.html',
      '/demo/%00',
    ]) {
      assert.equal((await visitor.get(path)).status, 404, path);
    }
  });
});
