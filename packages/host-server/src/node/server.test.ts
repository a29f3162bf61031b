import assert from 'node:assert/strict';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { story } from '@iou-kit/host-adapter/contract';
import type { RecordView } from '@iou-kit/machine';
import { simulatedParts } from '../testing/simulated-parts.ts';
import { wireClient } from '../testing/wire-client.ts';
import { startServer } from './server.ts';
import { temporaryFolder, testServer } from './testing/test-server.ts';

const quiet = { access: () => undefined, failure: () => undefined, fault: (name: string) => assert.fail(name) };

/** A server that is closed when the test is over, if it was not before. */
async function started(t: TestContext, options: Parameters<typeof startServer>[0]) {
  const server = await startServer(options);
  t.after(() => server.close());
  return server;
}

describe('the server', () => {
  test('is the same after a restart, unasked messages included', async (t) => {
    const folder = temporaryFolder();
    const first = await testServer({ folder });
    t.after(() => first.close());
    const it = await (await story(first.world)).pending();
    const before = await it.view();
    await first.close();
    const second = await testServer({ folder });
    t.after(() => second.close());
    const loaded = await (await second.person(it.people.initiator.subject)).get(`/v1/records/${it.recordId}`);
    const { record, ink } = loaded.body as unknown as RecordView;
    assert.deepEqual([record, ink], [before.record, before.ink]);
    await second.close();
  });

  test('keeps its keys to itself, and does not start without them', async (t) => {
    const folder = temporaryFolder();
    const options = { port: 0, host: '127.0.0.1', data: folder, log: quiet };
    await (await started(t, options)).close();
    for (const file of ['keys.json', 'demo-api-key']) assert.equal(statSync(join(folder, file)).mode & 0o777, 0o600);
    rmSync(join(folder, 'keys.json'));
    await assert.rejects(startServer(options), /keys\.json is missing/);
    writeFileSync(join(folder, 'keys.json'), '{}');
    await assert.rejects(startServer(options));
  });

  test('does not share its folder or its port', async (t) => {
    const folder = temporaryFolder();
    const options = { port: 0, host: '127.0.0.1', data: folder, log: quiet };
    const first = await started(t, options);
    await assert.rejects(startServer(options), /Another server/);
    const other = temporaryFolder();
    await assert.rejects(startServer({ ...options, data: other, port: Number(new URL(first.url).port) }), {
      code: 'EADDRINUSE',
    });
    await first.close();
    await (await started(t, options)).close();
  });

  test('refuses simulated people in production', async (t) => {
    const options = { port: 0, host: '127.0.0.1', data: temporaryFolder(), production: true, log: quiet };
    await assert.rejects(startServer(options), /refuse production/);
    const { people, messages } = simulatedParts();
    await assert.rejects(startServer({ ...options, providers: { people, messages } }), /refuse production/);
    // What only says that it is real may start, but not where a demonstration has been.
    const providers = { people: { ...people, simulated: false }, messages: { ...messages, simulated: false } };
    await (await started(t, { ...options, providers })).close();
    await assert.rejects(startServer({ ...options, production: false }), /of a real host/);
    const demo = { ...options, data: temporaryFolder(), production: false };
    await (await started(t, demo)).close();
    await assert.rejects(startServer({ ...options, data: demo.data, providers }), /of a demonstration/);
  });

  test('mints tokens for the key in its folder', async (t) => {
    const folder = temporaryFolder();
    const server = await started(t, { port: 0, host: '127.0.0.1', data: folder, log: quiet });
    const key = readFileSync(join(folder, 'demo-api-key'), 'utf8').trim();
    const partner = wireClient((request) => fetch(request), server.url, key);
    const { token } = (await partner.post('/v1/tokens', { sub: 'somebody' })).body as { token: string };
    const me = await wireClient((request) => fetch(request), server.url, token).get('/v1/me');
    assert.equal(me.body['subject'], 'somebody');
    await server.close();
  });

  test('says so to whoever sends 20 MB, announced or not', async (t) => {
    const on = await testServer();
    t.after(() => on.close());
    const it = await story(on.world);
    const person = await on.person(it.people.initiator.subject);
    const path = `/v1/records/${it.recordId}`;
    const megabyte = new Uint8Array(1024 * 1024);
    const endless = () => {
      let left = 20;
      return new ReadableStream<Uint8Array>({
        pull(controller) {
          left -= 1;
          if (left < 0) controller.close();
          else controller.enqueue(megabyte);
        },
      });
    };
    for (const [where, type] of [
      ['attachments', 'image/png'],
      ['commands', 'application/json'],
    ] as const) {
      for (const body of [new Blob(Array<Uint8Array<ArrayBuffer>>(20).fill(megabyte)), endless()]) {
        const headers = { 'content-type': type, 'idempotency-key': 'large' };
        const answer = await person.send(`${path}/${where}`, {
          method: 'POST',
          body,
          headers,
          duplex: 'half',
        } as RequestInit);
        assert.deepEqual([answer.status, answer.body['code']], [413, 'PAYLOAD_TOO_LARGE'], where);
      }
    }
    assert.equal((await it.view()).record.seq, 1);
    assert.equal((await person.get(path)).status, 200);
  });

  test('stops although somebody watches', async (t) => {
    const on = await testServer();
    t.after(() => on.close());
    const it = await story(on.world);
    const response = await fetch(`${on.server.url}/v1/records/${it.recordId}/changes`, {
      headers: { authorization: `Bearer ${await on.token(it.people.initiator.subject)}` },
    });
    // A connection that is cut when the time of grace is over gives no text: the stream came to its end.
    const [text] = await Promise.all([response.text(), on.close()]);
    assert.match(text, /event: view/);
  });
});
