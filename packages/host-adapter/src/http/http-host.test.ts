import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { HostError } from '../host/index.ts';
import {
  json,
  never,
  offline,
  problem,
  scripted,
  TIMEOUT,
  tokenWith,
  views,
  type Step,
} from './scripted-fetch.harness.ts';

const fails = (code: string) => (error: unknown) => error instanceof HostError && error.code === code;
const discard = { recordId: 'r', revision: 1, idempotencyKey: 'key-1', command: { type: 'record.discard' } } as const;

describe('httpHost speaks the wire protocol', () => {
  test('a command carries revision, key and token, and gives the view', async () => {
    const [view] = await views();
    const { host, seen } = scripted([() => json(view)]);
    const answer = await host.storage.commit({ ...discard, recordId: 'a/b' });
    assert.deepEqual(answer, { ok: true, value: view });
    const [request] = seen;
    assert.equal(`${request?.method} ${request?.path}`, 'POST /v1/records/a%2Fb/commands');
    assert.deepEqual(request?.body, { command: { type: 'record.discard' }, revision: 1 });
    assert.equal(request?.headers.get('idempotency-key'), 'key-1');
    assert.equal(request?.headers.get('authorization'), 'Bearer token');
  });

  test('each question has its place', async () => {
    const [view] = await views();
    const { host, seen } = scripted([
      () => json(view, 201),
      () => json({ records: [view], next: 'c2' }),
      () => json([]),
      () => json({ url: 'https://x/#iou-record=r' }),
      () => json({ ok: true }),
      () => json({ id: 'a', commitment: 'c', mediaType: 'image/png', size: 1 }),
      () => new Response(new Blob(['x'], { type: 'image/png' })),
      () => json(view),
    ]);
    await host.storage.create({ type: 'record.create', kind: 'iou', role: 'lender', noticeVersion: 'n' }, 'k');
    await host.storage.list({ filter: 'mine', cursor: 'c1', limit: 5 });
    await host.storage.history('r');
    await host.storage.shareLink('r');
    await host.identity.check({ name: '王', idNumber: '1' });
    await host.storage.attach('r', new Blob(['x'], { type: 'image/png' }));
    const image = await host.storage.attachment('r', 'a');
    await host.sms.remind('r', 3, 'k2');
    assert.ok(image.ok && image.value.type === 'image/png');
    assert.deepEqual(
      seen.map(({ method, path }) => `${method} ${path}`),
      [
        'POST /v1/records',
        'GET /v1/records?filter=mine&cursor=c1&limit=5',
        'GET /v1/records/r/history',
        'GET /v1/records/r/link',
        'POST /v1/identity/check',
        'POST /v1/records/r/attachments',
        'GET /v1/records/r/attachments/a',
        'POST /v1/records/r/remind',
      ],
    );
    assert.deepEqual(seen[0]?.body, { kind: 'iou', role: 'lender', noticeVersion: 'n' });
    assert.equal(seen[5]?.headers.get('content-type'), 'image/png');
  });

  test('a refusal is a value, with the record it carries', async () => {
    const [view] = await views();
    const refusal = { code: 'STATE_CONFLICT', record: view.record };
    const { host } = scripted([() => problem(409, { status: 409, code: 'STATE_CONFLICT', refusal })]);
    assert.deepEqual(await host.storage.commit(discard), { ok: false, refusal });
  });

  test('a proxy’s own 413 is a refusal too', async () => {
    const { host } = scripted([() => new Response('<h1>Too large</h1>', { status: 413 })]);
    assert.deepEqual(await host.storage.attach('r', new Blob(['x'])), {
      ok: false,
      refusal: { code: 'PAYLOAD_TOO_LARGE' },
    });
  });

  test('the server’s HostErrors keep their code', async () => {
    const { host } = scripted([() => problem(502, { code: 'PROVIDER' })]);
    await assert.rejects(host.identity.check({ name: '王', idNumber: '1' }), fails('PROVIDER'));
  });

  test('what is simulated is known from the policy on', async () => {
    const { policy } = await (await import('../memory/index.ts')).memoryHost().identity.policy();
    const { host } = scripted([() => json({ policy, now: '2026-11-22T02:00:00.000Z', simulated: true })]);
    assert.equal(host.capabilities.simulated, false);
    await host.identity.policy();
    assert.equal(host.capabilities.simulated, true);
  });

  test('what is not offered is not asked for', async () => {
    const { host, seen } = scripted([], {
      capabilities: { attachments: false, watch: false, reminders: false, verification: [] },
    });
    await assert.rejects(host.storage.attach('r', new Blob()), fails('UNSUPPORTED'));
    await assert.rejects(host.sms.remind('r', 1, 'k'), fails('UNSUPPORTED'));
    assert.throws(() => host.storage.watch('r', () => undefined, new AbortController().signal), fails('UNSUPPORTED'));
    assert.equal(seen.length, 0);
  });
});

describe('httpHost distrusts what comes', () => {
  const malformed: Readonly<Record<string, () => Response>> = {
    'an answer that is no JSON': () => new Response('<html>'),
    'an answer of another shape': () => json({ record: {} }),
    'an empty answer': () => new Response(null, { status: 204 }),
    'a status of no protocol': () => new Response('teapot', { status: 418 }),
  };
  for (const [name, answer] of Object.entries(malformed)) {
    test(`${name} is a broken promise`, async () => {
      const { host, seen } = scripted([answer]);
      await assert.rejects(host.storage.load('r'), fails('PROTOCOL'));
      assert.equal(seen.length, 1);
    });
  }

  test('a subject of the other person is not let through', async () => {
    const [view] = await views();
    const { host } = scripted([() => json({ ...view, secret: 1 })]);
    await assert.rejects(host.storage.load('r'), fails('PROTOCOL'));
  });

  test('a list that is refused is a broken promise', async () => {
    const { host } = scripted([() => problem(403, { code: 'NOT_A_PARTY' })]);
    await assert.rejects(host.storage.list(), fails('PROTOCOL'));
  });
});

describe('httpHost repeats what is safe', () => {
  test('with the same key and body, waiting longer each time', async () => {
    const [view] = await views();
    const { host, seen, waits } = scripted([offline, () => problem(503), () => problem(500), () => json(view)]);
    assert.ok((await host.storage.commit(discard)).ok);
    assert.deepEqual(new Set(seen.map(({ headers }) => headers.get('idempotency-key'))), new Set(['key-1']));
    assert.deepEqual(waits, [500, 1000, 2000]);
  });

  test('and gives up with what went wrong last', async () => {
    const four = (step: Step): Step[] => [step, step, step, step];
    await assert.rejects(scripted(four(offline)).host.storage.load('r'), fails('NETWORK'));
    await assert.rejects(scripted(four(() => problem(503))).host.storage.load('r'), fails('SERVER'));
  });

  test('but not what would count twice', async () => {
    const { host, seen } = scripted([offline, offline, offline, offline]);
    await assert.rejects(host.sms.checkCode('v', '123456'), fails('NETWORK'));
    await assert.rejects(host.sms.sendCode('v'), fails('NETWORK'));
    await assert.rejects(host.storage.attach('r', new Blob()), fails('NETWORK'));
    assert.equal(seen.length, 3);
  });

  test('an answer that does not come in time is given up', async () => {
    const given = scripted([never], { retries: 0 });
    const answer = given.host.storage.load('r');
    const timedOut = assert.rejects(answer, fails('TIMEOUT'));
    while (given.seen.length === 0) await Promise.resolve();
    given.expire(TIMEOUT);
    await timedOut;
    assert.equal(given.seen[0]?.signal?.aborted, true);
  });

  test('a body that stops half-way is no answer', async () => {
    const [view] = await views();
    const half: Step = () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"record"'));
            controller.error(new TypeError('terminated'));
          },
        }),
      );
    const { host, seen } = scripted([half, () => json(view)]);
    assert.ok((await host.storage.load('r')).ok);
    assert.equal(seen.length, 2);
  });
});

describe('httpHost’s token', () => {
  const count = (make: (n: number) => string) => {
    let asked = 0;
    return { getToken: async () => make((asked += 1)), asked: () => asked };
  };

  test('is asked for once by many', async () => {
    const [view] = await views();
    const { getToken, asked } = count(() => tokenWith({ exp: 2000 }));
    const { host } = scripted([() => json(view), () => json(view), () => json(view)], {
      getToken,
      now: () => 1_000_000,
    });
    await Promise.all([host.storage.load('a'), host.storage.load('b'), host.storage.load('c')]);
    assert.equal(asked(), 1);
  });

  test('is renewed before it ends', async () => {
    const [view] = await views();
    let seconds = 1000;
    const { getToken, asked } = count((n) => tokenWith({ exp: 1000 + n * 900 }));
    const { host, seen } = scripted([() => json(view), () => json(view), () => json(view)], {
      getToken,
      now: () => seconds * 1000,
    });
    await host.storage.load('r');
    seconds = 1869;
    await host.storage.load('r');
    assert.equal(asked(), 1);
    seconds = 1870;
    await host.storage.load('r');
    assert.equal(asked(), 2);
    assert.notEqual(seen[1]?.headers.get('authorization'), seen[2]?.headers.get('authorization'));
  });

  test('lasts its length by a clock that is wrong', async () => {
    const [view] = await views();
    const { getToken, asked } = count(() => tokenWith({ iat: 1000, exp: 1900 }));
    const { host } = scripted([() => json(view), () => json(view)], { getToken, now: () => 9_000_000 });
    await host.storage.load('r');
    await host.storage.load('r');
    assert.equal(asked(), 1);
  });

  test('is replaced once when the server refuses it', async () => {
    const [view] = await views();
    const { getToken, asked } = count((n) => `token-${n}`);
    const renewed = scripted([() => problem(401), () => json(view)], { getToken });
    assert.ok((await renewed.host.storage.commit(discard)).ok);
    assert.deepEqual(
      renewed.seen.map(({ headers }) => headers.get('authorization')),
      ['Bearer token-1', 'Bearer token-2'],
    );
    assert.equal(asked(), 2);
    const refused = scripted([() => problem(401), () => problem(401)]);
    await assert.rejects(refused.host.storage.load('r'), fails('UNAUTHENTICATED'));
  });

  test('that the page cannot give is a broken promise', async () => {
    for (const getToken of [() => '', () => Promise.reject(new Error('signed out'))]) {
      await assert.rejects(scripted([], { getToken }).host.storage.load('r'), fails('UNAUTHENTICATED'));
    }
  });
});
