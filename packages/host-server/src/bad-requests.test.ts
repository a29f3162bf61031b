import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { particulars, wang } from '@iou-kit/host-adapter/contract';
import type { RecordView } from '@iou-kit/machine';
import { kept, refusedWith, scene, terms } from './testing/scene.ts';
import { wireKey } from './testing/wire-client.ts';

describe('bad requests over the wire', () => {
  const commands: [what: string, body: string][] = [
    ['an unknown command', '{"command":{"type":"record.steal"},"revision":1}'],
    ['a second creation', '{"command":{"type":"record.create","kind":"iou","role":"borrower"},"revision":1}'],
    ['__proto__', '{"command":{"type":"record.discard","__proto__":{"a":1}},"revision":1}'],
    [
      '__proto__ in terms',
      '{"command":{"type":"terms.save","terms":{"__proto__":{"a":1}},"partial":true},"revision":1}',
    ],
    [
      'constructor in terms',
      '{"command":{"type":"terms.save","terms":{"constructor":{"a":1}},"partial":true},"revision":1}',
    ],
    ['something extra', '{"command":{"type":"record.discard"},"revision":1,"admin":true}'],
    ['a revision that is no number', '{"command":{"type":"record.discard"},"revision":"1"}'],
    ['no JSON', 'command=record.discard'],
  ];
  for (const [what, body] of commands) {
    test(`refuses ${what}`, async () => {
      const on = await scene('draft');
      await refusedWith(on, 'INVALID_FIELDS', () => on.initiator.post(`/v1/records/${on.it.recordId}/commands`, body));
      assert.equal(({} as Record<string, unknown>)['a'], undefined);
    });
  }

  test('refuses a command without an idempotency key, or of another type of content', async () => {
    const on = await scene('draft');
    const path = `/v1/records/${on.it.recordId}/commands`;
    const body = JSON.stringify({ command: { type: 'record.discard' }, revision: 1 });
    const json = { 'content-type': 'application/json' };
    await refusedWith(on, 'INVALID_FIELDS', () => on.initiator.send(path, { method: 'POST', body, headers: json }));
    await refusedWith(on, 'INVALID_FIELDS', () => on.initiator.post(path, body, { 'idempotency-key': 'two words' }));
    await refusedWith(on, 'UNSUPPORTED_MEDIA', () => on.initiator.post(path, body, { 'content-type': 'text/plain' }));
  });

  test('refuses 20 MB', async () => {
    const on = await scene('draft');
    const path = `/v1/records/${on.it.recordId}`;
    const megabytes = new Uint8Array(20 * 1024 * 1024);
    const png = { 'content-type': 'image/png' };
    await refusedWith(on, 'PAYLOAD_TOO_LARGE', () => on.initiator.post(`${path}/commands`, megabytes));
    await refusedWith(on, 'PAYLOAD_TOO_LARGE', () => on.initiator.post(`${path}/attachments`, megabytes, png));
    await refusedWith(on, 'PAYLOAD_TOO_LARGE', () =>
      on.initiator.post('/v1/records', `{"kind":"${'x'.repeat(70_000)}"}`),
    );
  });

  test('refuses an SVG by the name of a PNG', async () => {
    const on = await scene('draft');
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';
    const answer = await refusedWith(on, 'UNSUPPORTED_MEDIA', () =>
      on.initiator.post(`/v1/records/${on.it.recordId}/attachments`, svg, { 'content-type': 'image/png' }),
    );
    assert.ok(!answer.text.includes('onload'));
  });

  test('keeps markup in texts as the text that it is', async () => {
    const on = await scene('draft');
    const markup = '<img src=x onerror=alert(1)>';
    const name = await refusedWith(on, 'INVALID_FIELDS', () =>
      on.gives('initiator', { type: 'details.provide', party: { ...particulars(wang), name: markup } }),
    );
    assert.ok(!name.text.includes('onerror'));
    await on.it.filledByInitiator();
    await on.it.does('initiator', { type: 'record.edit' });
    const saved = await on.gives('initiator', { type: 'terms.save', terms: { ...terms, remark: markup } });
    assert.equal(saved.status, 200, saved.text);
    assert.equal((saved.body as unknown as RecordView).record.terms['remark'], markup);
    assert.equal(saved.headers.get('content-type'), 'application/json');
  });

  test('the same key never acts twice, and its replay changes nothing', async () => {
    const on = await scene('pending');
    const { revision } = (await on.it.view()).record;
    const key = wireKey();
    const revoke = { type: 'record.revoke' };
    assert.equal((await on.initiator.command(on.it.recordId, revision, revoke, key)).status, 200);
    const before = await kept(on);
    assert.equal((await on.initiator.command(on.it.recordId, revision, revoke, key)).status, 200);
    assert.equal(await kept(on), before);
    await refusedWith(on, 'IDEMPOTENCY_MISMATCH', () =>
      on.initiator.command(on.it.recordId, revision, { type: 'counterparty.remind' }, key),
    );
  });
});
