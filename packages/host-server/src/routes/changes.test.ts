import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { story } from '@iou-kit/host-adapter/contract';
import type { RecordView } from '@iou-kit/machine';
import { base, testApplication, type TestApplication } from '../testing/test-application.ts';

interface Streamed {
  readonly id: string;
  readonly view: RecordView;
}

/** An event stream, read one event at a time. */
async function open(test: TestApplication, subject: string, recordId: string, headers: Record<string, string> = {}) {
  const { token } = await test.app.token({ sub: subject });
  const cut = new AbortController();
  const response = await test.app.fetch(
    new Request(`${base}/v1/records/${recordId}/changes`, {
      headers: { authorization: `Bearer ${token}`, ...headers },
      signal: cut.signal,
    }),
  );
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  async function more(): Promise<boolean> {
    const { done, value } = (await reader?.read()) ?? { done: true };
    text += value ?? '';
    return !done;
  }
  async function next(): Promise<Streamed | 'end'> {
    for (;;) {
      const [, id, data, rest] = /^(?:: .*\n\n)*id: (\d+)\nevent: view\ndata: (.*)\n\n([\s\S]*)$/.exec(text) ?? [];
      if (id !== undefined && data !== undefined) {
        text = rest ?? '';
        return { id, view: JSON.parse(data) as RecordView };
      }
      if (!(await more())) return 'end';
    }
  }
  return { response, next, cut, raw: () => text, more };
}

describe('the event stream of a record', () => {
  test('tells the present view, then the later ones, whoever changed it', async () => {
    const app = await testApplication();
    const it = await (await story(app.world)).pending();
    const stream = await open(app, it.people.initiator.subject, it.recordId);
    assert.equal(stream.response.headers.get('content-type'), 'text/event-stream');
    const first = await stream.next();
    assert.ok(first !== 'end');
    assert.deepEqual(
      [first.view.record.state, first.view.side, first.id],
      ['pending', 'initiator', String(first.view.record.seq)],
    );
    await it.does('counterparty', { type: 'record.reject', reason: '金额不对' });
    const second = await stream.next();
    assert.ok(second !== 'end');
    assert.deepEqual([second.view.record.state, Number(second.id)], ['rejected', Number(first.id) + 1]);
    stream.cut.abort();
  });

  test('resumes without repeating what was seen', async () => {
    const app = await testApplication();
    const it = await (await story(app.world)).pending();
    const { seq } = (await it.view()).record;
    const stream = await open(app, it.people.initiator.subject, it.recordId, { 'last-event-id': String(seq) });
    await it.does('initiator', { type: 'record.revoke' });
    const next = await stream.next();
    assert.ok(next !== 'end');
    assert.equal(next.view.record.state, 'revoked');
    stream.cut.abort();
    const late = await open(app, it.people.initiator.subject, it.recordId, { 'last-event-id': String(seq) });
    const missed = await late.next();
    assert.ok(missed !== 'end');
    assert.equal(missed.view.record.state, 'revoked');
    late.cut.abort();
  });

  test('shows that it lives, and ends with the token', async () => {
    const app = await testApplication({ heartbeatMs: 1, tokenClock: fastClock() });
    const it = await story(app.world);
    const stream = await open(app, it.people.initiator.subject, it.recordId);
    assert.notEqual(await stream.next(), 'end');
    while (!stream.raw().includes(': still here')) assert.ok(await stream.more());
    assert.equal(await stream.next(), 'end');
  });

  test('begins nothing for somebody who left while it was opened', async (t) => {
    const app = await testApplication();
    const it = await story(app.world);
    const { token } = await app.app.token({ sub: it.people.initiator.subject });
    const begun = t.mock.method(globalThis, 'setInterval');
    const cut = new AbortController();
    const headers = { authorization: `Bearer ${token}` };
    const opening = app.app.fetch(
      new Request(`${base}/v1/records/${it.recordId}/changes`, { headers, signal: cut.signal }),
    );
    cut.abort();
    assert.equal(await (await opening).text(), '');
    assert.equal(begun.mock.callCount(), 0);
  });

  test('is one of so many of a person: one too many ends the oldest', async () => {
    const app = await testApplication({ limits: { streams: 2 } });
    const it = await (await story(app.world)).pending();
    const { initiator, counterparty } = it.people;
    const isOpen = async (stream: Awaited<ReturnType<typeof open>>) => (await stream.next()) !== 'end';
    const begin = async (subject = initiator.subject) => {
      const stream = await open(app, subject, it.recordId);
      assert.ok(await isOpen(stream));
      return stream;
    };
    const [oldest, left, third] = [await begin(), await begin(), await begin()];
    assert.equal(await oldest.next(), 'end');
    left.cut.abort();
    const streams = [third, await begin(), await begin(counterparty.subject)];
    await it.does('initiator', { type: 'record.revoke' });
    for (const stream of streams) assert.ok(await isOpen(stream));
    for (const { cut } of streams) cut.abort();
  });

  test('is closed to strangers', async () => {
    const app = await testApplication();
    const it = await story(app.world);
    const { response } = await open(app, 'somebody', it.recordId);
    assert.equal(response.status, 403);
  });
});

/** Real time at first, then 14 minutes and 59 seconds later: a token that was just minted has a second left. */
function fastClock() {
  let readings = 0;
  return {
    now() {
      readings += 1;
      const ahead = readings > 1 ? 15 * 60_000 - 1500 : 0;
      return new Date(Date.now() + ahead).toISOString();
    },
  };
}
