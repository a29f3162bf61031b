import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { verifySignature } from '@iou-kit/evidence';
import { sha256 } from './algorithms.ts';
import { signDetached } from './cms.ts';
import { authority, clientOf, now, sealOf, stranger, trustFor } from './pki.harness.ts';
import { simulatedTsa } from './simulated-tsa.ts';
import type { Misbehaviour } from './simulated-tsa.ts';
import { stampWith, timestampClient } from './timestamps.ts';
import type { TimestampFailure } from './timestamps.ts';

const imprint = await sha256(new TextEncoder().encode('借款协议'));

const failures: Readonly<Record<Misbehaviour, TimestampFailure>> = {
  down: 'UNREACHABLE',
  failing: 'HTTP_STATUS',
  slow: 'TIMED_OUT',
  stalled: 'TIMED_OUT',
  refusing: 'NOT_GRANTED',
  'wrong nonce': 'NONCE_MISMATCH',
  'no nonce': 'NONCE_MISMATCH',
  'wrong imprint': 'IMPRINT_MISMATCH',
  'expired certificate': 'TOKEN_INVALID',
  'no stamping certificate': 'TOKEN_INVALID',
  'damaged token': 'TOKEN_INVALID',
  garbage: 'ANSWER_MALFORMED',
  'huge answer': 'ANSWER_TOO_LARGE',
};

test('a service that does its duty gives a token with its time', async () => {
  const stamp = await clientOf().stamp(imprint);
  assert.ok(stamp.token);
  assert.equal(stamp.time, now);
});

suite('a service that fails never yields a claim', () => {
  for (const [how, reason] of Object.entries(failures) as [Misbehaviour, TimestampFailure][])
    test(`${how}: ${reason}`, async () => {
      const stamp = await clientOf(how).stamp(imprint);
      assert.equal(stamp.token, null);
      assert.equal(stamp.reason, reason);
      const heard: string[] = [];
      const timestamp = stampWith(clientOf(how), (why) => heard.push(why));
      const content = new TextEncoder().encode('x');
      const { der, timePending } = await signDetached({ content, signer: await sealOf('ecdsa-sha256'), timestamp });
      assert.deepEqual([timePending, heard], [true, [reason]]);
      const read = await verifySignature(der, content, trustFor('seal'), now);
      assert.deepEqual([read.ok, read.ok && read.timePending], [true, true]);
    });

  test('another authority: TOKEN_INVALID', async () => {
    const stamp = await clientOf(undefined, stranger).stamp(imprint);
    assert.equal(stamp.token === null && stamp.reason, 'TOKEN_INVALID');
  });
});

test('of an answer of 10 MB little more than 64 kB is read', async () => {
  let given = 0;
  let canceled = false;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        given += 16_384;
        controller.enqueue(new Uint8Array(16_384));
        if (given >= 10_000_000) controller.close();
      },
      cancel: () => void (canceled = true),
    },
    { highWaterMark: 0 },
  );
  const fetch = () => Promise.resolve(new Response(body));
  const client = timestampClient({ url: 'https://time.invalid/', fetch, roots: [authority.pem('time')] });
  const stamp = await client.stamp(imprint);
  assert.equal(stamp.token === null && stamp.reason, 'ANSWER_TOO_LARGE');
  assert.ok(given < 131_072, String(given));
  assert.ok(canceled);
});

test('the request is a query with a nonce of its own each time', async () => {
  const queries: string[] = [];
  const fetch = async (_url: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    assert.deepEqual([init.method, headers.get('content-type')], ['POST', 'application/timestamp-query']);
    queries.push(Buffer.from(await new Response(init.body!).arrayBuffer()).toString('hex'));
    return new Response('', { status: 500 });
  };
  const client = timestampClient({ url: 'https://time.invalid/', fetch, roots: [] });
  await client.stamp(imprint);
  await client.stamp(imprint);
  assert.notEqual(queries[0], queries[1]);
  assert.ok(queries.every((query) => query.includes(Buffer.from(imprint).toString('hex'))));
});

test('the simulated service has a valid certificate whenever it is asked, as far as its clock may be moved', async () => {
  let time = now;
  const fetch = simulatedTsa(authority, { now: () => time });
  const client = timestampClient({ url: 'https://time.invalid/', fetch, roots: [authority.pem('time')] });
  for (time of [now, '2026-06-20T00:00:00.000Z', '2029-06-20T00:00:00.000Z', now]) {
    const stamp = await client.stamp(imprint);
    assert.equal(stamp.token && stamp.time, time);
  }
});
