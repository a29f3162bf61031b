import assert from 'node:assert/strict';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { story } from '@iou-kit/host-adapter/contract';
import type { RecordView } from '@iou-kit/machine';
import { simulatedParts } from '../testing/simulated-parts.ts';
import { wireClient } from '../testing/wire-client.ts';
import { startServer } from './server.ts';
import { temporaryFolder, testServer } from './testing/test-server.ts';

const quiet = { access: () => undefined, failure: () => undefined, fault: (name: string) => assert.fail(name) };

describe('the server', () => {
  test('is the same after a restart, unasked messages included', async () => {
    const folder = temporaryFolder();
    const first = await testServer({ folder });
    const it = await (await story(first.world)).pending();
    const before = await it.view();
    await first.close();
    const second = await testServer({ folder });
    const loaded = await (await second.person(it.people.initiator.subject)).get(`/v1/records/${it.recordId}`);
    const { record, ink } = loaded.body as unknown as RecordView;
    assert.deepEqual([record, ink], [before.record, before.ink]);
    await second.close();
    rmSync(folder, { recursive: true });
  });

  test('keeps its keys to itself, and does not start without them', async () => {
    const folder = temporaryFolder();
    const options = { port: 0, host: '127.0.0.1', data: folder, log: quiet };
    await (await startServer(options)).close();
    for (const file of ['keys.json', 'demo-api-key']) assert.equal(statSync(join(folder, file)).mode & 0o777, 0o600);
    rmSync(join(folder, 'keys.json'));
    await assert.rejects(startServer(options), /keys\.json is missing/);
    writeFileSync(join(folder, 'keys.json'), '{}');
    await assert.rejects(startServer(options));
    rmSync(folder, { recursive: true });
  });

  test('does not share its folder or its port', async () => {
    const folder = temporaryFolder();
    const options = { port: 0, host: '127.0.0.1', data: folder, log: quiet };
    const first = await startServer(options);
    await assert.rejects(startServer(options), /Another server/);
    const other = temporaryFolder();
    await assert.rejects(startServer({ ...options, data: other, port: Number(new URL(first.url).port) }), {
      code: 'EADDRINUSE',
    });
    await first.close();
    await (await startServer(options)).close();
    for (const used of [folder, other]) rmSync(used, { recursive: true });
  });

  test('refuses simulated people in production', async () => {
    const options = { port: 0, host: '127.0.0.1', data: temporaryFolder(), production: true, log: quiet };
    await assert.rejects(startServer(options), /refuse production/);
    const { people, messages } = simulatedParts();
    await assert.rejects(startServer({ ...options, providers: { people, messages } }), /refuse production/);
    // What only says that it is real may start, but not where a demonstration has been.
    const providers = { people: { ...people, simulated: false }, messages: { ...messages, simulated: false } };
    await (await startServer({ ...options, providers })).close();
    await assert.rejects(startServer({ ...options, production: false }), /of a real host/);
    const demo = { ...options, data: temporaryFolder(), production: false };
    await (await startServer(demo)).close();
    await assert.rejects(startServer({ ...options, data: demo.data, providers }), /of a demonstration/);
    rmSync(demo.data, { recursive: true });
    rmSync(options.data, { recursive: true });
  });

  test('mints tokens for the key in its folder', async () => {
    const folder = temporaryFolder();
    const server = await startServer({ port: 0, host: '127.0.0.1', data: folder, log: quiet });
    const key = readFileSync(join(folder, 'demo-api-key'), 'utf8').trim();
    const partner = wireClient((request) => fetch(request), server.url, key);
    const { token } = (await partner.post('/v1/tokens', { sub: 'somebody' })).body as { token: string };
    const me = await wireClient((request) => fetch(request), server.url, token).get('/v1/me');
    assert.equal(me.body['subject'], 'somebody');
    await server.close();
    rmSync(folder, { recursive: true });
  });

  test('cuts 20 MB off while it is being sent', async () => {
    const on = await testServer();
    const it = await story(on.world);
    const token = await on.token(it.people.initiator.subject);
    const { port } = new URL(on.server.url);
    let sent = 0;
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(
          `POST /v1/records/${it.recordId}/attachments HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\n` +
            'Content-Type: image/png\r\nTransfer-Encoding: chunked\r\n\r\n',
        );
        const chunk = Buffer.alloc(64 * 1024);
        const more = () => {
          while (sent < 20 * 1024 * 1024 && socket.writable) {
            sent += chunk.length;
            const room = socket.write(
              Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n')]),
            );
            if (!room) return void socket.once('drain', more);
          }
        };
        more();
      });
      let text = '';
      socket.on('data', (data) => (text += data.toString()));
      socket.on('close', () => resolve(text));
      socket.on('error', (error) => (text === '' ? reject(error) : resolve(text)));
    });
    assert.match(answer, /^HTTP\/1\.1 413 /);
    assert.match(answer, /PAYLOAD_TOO_LARGE/);
    assert.ok(sent < 20 * 1024 * 1024, `${sent} bytes were taken`);
    assert.equal((await it.view()).record.seq, 1);
    await on.close();
  });

  test('stops although somebody watches', async () => {
    const on = await testServer();
    const it = await story(on.world);
    const response = await fetch(`${on.server.url}/v1/records/${it.recordId}/changes`, {
      headers: { authorization: `Bearer ${await on.token(it.people.initiator.subject)}` },
    });
    const began = performance.now();
    const [text] = await Promise.all([response.text(), on.close()]);
    assert.match(text, /event: view/);
    assert.ok(performance.now() - began < 3000);
  });
});
