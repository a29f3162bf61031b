import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eventParser } from './event-stream.ts';
import { json, offline, problem, scripted, SILENCE, stream, views } from './scripted-fetch.harness.ts';
// There before anything waits for it, as the host fetches it when it first watches.
import './watch-changes.ts';

/** Lets everything that is ready to run run. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1000; turn += 1) {
    if (condition()) return;
    await settled();
  }
  assert.fail('did not happen');
}

function watching(given: ReturnType<typeof scripted>, recordId: string) {
  const told: number[] = [];
  const stop = new AbortController();
  given.host.storage.watch(recordId, ({ record }) => told.push(record.seq), stop.signal);
  return { told, stop };
}

describe('httpHost watches', () => {
  test('and goes on after a cut from the last it was told', async () => {
    const [first, second, third] = await views();
    const [one, two] = [stream(), stream()];
    const given = scripted([() => json(first), () => one.response, offline, () => problem(503), () => two.response]);
    await given.host.storage.load(first.record.id);
    const { told, stop } = watching(given, first.record.id);
    one.send(': heartbeat\n\n');
    one.view(second);
    await until(() => told.length === 1);
    one.cut();
    await until(() => given.seen.length === 5);
    two.view(second);
    two.view(third);
    await until(() => told.length === 2);
    assert.deepEqual(told, [second.record.seq, third.record.seq]);
    assert.deepEqual(
      given.seen.slice(1).map(({ headers }) => headers.get('last-event-id')),
      ['1', '2', '2', '2'],
    );
    assert.deepEqual(given.waits, [500, 1000, 2000]);
    stop.abort();
    await settled();
    assert.equal(given.seen.at(-1)?.signal?.aborted, true);
  });

  test('and asks every few seconds where no stream comes through', async () => {
    const [first, second, third] = await views();
    const held = stream();
    const given = scripted(
      [() => held.response, () => json(first), () => json(first), offline, () => json(second), () => json(third)],
      { pollMs: 7, retries: 0 },
    );
    const { told, stop } = watching(given, first.record.id);
    await until(() => given.seen.length === 1);
    await settled();
    given.expire(SILENCE);
    await until(() => told.length === 2);
    stop.abort();
    assert.deepEqual(told, [second.record.seq, third.record.seq]);
    assert.deepEqual(given.waits.slice(0, 2), [7, 7]);
  });

  test('and goes on asking where it asked too often', async () => {
    const [first, second] = await views();
    const held = stream();
    const given = scripted(
      [() => held.response, () => json(first), () => problem(429), () => problem(429), () => json(second)],
      { pollMs: 7 },
    );
    const { told, stop } = watching(given, first.record.id);
    await until(() => given.seen.length === 1);
    await settled();
    given.expire(SILENCE);
    await until(() => told.length === 1);
    stop.abort();
    assert.deepEqual(told, [second.record.seq]);
    assert.deepEqual(given.waits.slice(0, 3), [7, 1000, 2000]);
  });

  test('and does not ask for a stream over and over where a page comes instead', async () => {
    const [first, second] = await views();
    const page = () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });
    const given = scripted([page, () => json(first), () => json(second)], { pollMs: 7 });
    const { told, stop } = watching(given, first.record.id);
    await until(() => told.length === 1);
    stop.abort();
    assert.deepEqual(
      given.seen.slice(0, 3).map(({ path }) => path.endsWith('/changes')),
      [true, false, false],
    );
  });

  test('and tells what only a list has shown', async () => {
    const [first, second] = await views();
    const one = stream();
    const given = scripted([() => json(first), () => json({ records: [second] }), () => one.response]);
    await given.host.storage.load(first.record.id);
    await given.host.storage.list();
    const { told, stop } = watching(given, first.record.id);
    one.view(second);
    await until(() => told.length === 1);
    stop.abort();
    assert.equal(given.seen[2]?.headers.get('last-event-id'), '1');
  });

  test('and begins anew when a line that worked goes dead', async () => {
    const [, second] = await views();
    const [dead, alive] = [stream(), stream()];
    const given = scripted([() => dead.response, () => alive.response]);
    const { told, stop } = watching(given, second.record.id);
    dead.send(': heartbeat\n\n');
    await settled();
    await settled();
    given.expire(SILENCE);
    await until(() => given.seen.length === 2);
    alive.view(second);
    await until(() => told.length === 1);
    stop.abort();
  });

  test('and stops when the record is not this person’s any more', async () => {
    const given = scripted([() => problem(403, { code: 'NOT_A_PARTY' })]);
    watching(given, 'r');
    await until(() => given.seen.length === 1);
    for (let turn = 0; turn < 20; turn += 1) await settled();
    assert.equal(given.seen.length, 1);
  });

  test('and renews a token that ended meanwhile', async () => {
    const [, second] = await views();
    const fresh = stream();
    let tokens = 0;
    const given = scripted([() => problem(401), () => fresh.response], { getToken: () => `token-${(tokens += 1)}` });
    const { told, stop } = watching(given, second.record.id);
    fresh.view(second);
    await until(() => told.length === 1);
    assert.equal(given.seen[1]?.headers.get('authorization'), 'Bearer token-2');
    stop.abort();
  });

  test('and does nothing for a signal that was aborted before', () => {
    const given = scripted([]);
    given.host.storage.watch('r', () => undefined, AbortSignal.abort());
    assert.equal(given.seen.length, 0);
  });
});

describe('an event stream', () => {
  const text =
    ': hello\r\n\r\nid: 1\r\nevent: view\r\ndata: {"a":1}\r\n\r\ndata: one\ndata:two\n\nid: 3\revent: x\rdata: y\r\r:\n';
  const expected = [
    { event: 'view', data: '{"a":1}', id: '1' },
    { event: 'message', data: 'one\ntwo' },
    { event: 'x', data: 'y', id: '3' },
  ];
  test('is the same however it is cut', () => {
    for (let size = 1; size <= text.length; size += 1) {
      const parse = eventParser();
      const events = [];
      for (let at = 0; at < text.length; at += size) events.push(...parse(text.slice(at, at + size)));
      assert.deepEqual(events, expected, `in pieces of ${size}`);
    }
  });
});
