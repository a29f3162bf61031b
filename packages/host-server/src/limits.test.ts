import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { requestFor, story } from '@iou-kit/host-adapter/contract';
import { manualClock } from '@iou-kit/host-adapter/memory';
import type { RateLimits } from './ports.ts';
import { base, testApplication } from './testing/test-application.ts';
import { wireClient, type WireAnswer } from './testing/wire-client.ts';

/** The application with limits as they are in a server, and callers from any address. */
async function limited(limits: Partial<RateLimits>) {
  const tokenClock = manualClock('2026-11-22T02:00:00.000Z');
  const on = await testApplication({ limits, tokenClock });
  return {
    ...on,
    tokenClock,
    async from(address: string, subject: string, tenant?: string) {
      const { token } = await on.app.token({ sub: subject }, tenant);
      return wireClient((request) => on.app.fetch(request, { address }), base, token);
    },
    backEnd: (address: string, key: string) => wireClient((request) => on.app.fetch(request, { address }), base, key),
  };
}

const codes = (answers: readonly WireAnswer[]) => answers.map(({ body, status }) => body['code'] ?? status);

async function times(count: number, act: () => Promise<WireAnswer>): Promise<unknown[]> {
  const answers = [];
  for (let each = 0; each < count; each += 1) answers.push(await act());
  return codes(answers);
}

describe('what is limited', () => {
  const guess = { code: 'not-a-code' };

  test('guessing invitation codes, by address, by network and by tenant', async () => {
    const on = await limited({ guesses: 2, guessesPerNetwork: 4, guessesPerTenant: 5 });
    const peek = async (address: string, who = 'wang') =>
      (await on.from(address, who)).post('/v1/invitations/peek', guess);
    assert.deepEqual(await times(3, () => peek('198.51.100.1')), ['NOT_FOUND', 'NOT_FOUND', 'TOO_MANY_REQUESTS']);
    assert.deepEqual(await times(3, () => peek('198.51.100.2', 'li')), ['NOT_FOUND', 'NOT_FOUND', 'TOO_MANY_REQUESTS']);
    assert.deepEqual(codes([await peek('198.51.100.3', 'zhao')]), ['TOO_MANY_REQUESTS'], 'the network');
    assert.deepEqual(await times(2, () => peek('203.0.113.5')), ['NOT_FOUND', 'TOO_MANY_REQUESTS'], 'the tenant');
    const other = await on.from('192.0.2.77', 'wang', 'other');
    assert.equal((await other.post('/v1/invitations/peek', guess)).body['code'], 'NOT_FOUND', 'another tenant');
    on.tokenClock.advance({ minutes: 2 });
    assert.deepEqual(codes([await peek('198.51.100.1')]), ['NOT_FOUND'], 'later');
  });

  test('guessing personal codes, together with those of invitations', async () => {
    const on = await limited({ guesses: 2 });
    const person = await on.from('198.51.100.1', 'wang');
    assert.equal((await person.post('/v1/invitations/peek', guess)).body['code'], 'NOT_FOUND');
    const peek = () => person.post('/v1/personal-codes/peek', guess);
    assert.deepEqual(await times(2, peek), ['NOT_FOUND', 'TOO_MANY_REQUESTS']);
  });

  test('drafts, by person and by tenant', async () => {
    const on = await limited({ drafts: 2, draftsPerTenant: 3 });
    const { body } = await (await on.from('192.0.2.1', 'wang')).get('/v1/policy');
    const { noticeVersion } = (body as { policy: { noticeVersion: string } }).policy;
    const draft = async (who: string) =>
      (await on.from('192.0.2.1', who)).post('/v1/records', { kind: 'iou', role: 'lender', noticeVersion });
    assert.deepEqual(await times(3, () => draft('wang')), [201, 201, 'TOO_MANY_REQUESTS']);
    assert.deepEqual(await times(2, () => draft('li')), [201, 'TOO_MANY_REQUESTS']);
  });

  test('codes by text message, by address', async () => {
    const on = await limited({ codes: 1 });
    const it = await (await story(on.world)).pending();
    const person = await on.from('192.0.2.1', it.people.counterparty.subject);
    const request = await requestFor(it, 'counterparty', 'signature.sign', 'carrier+sms');
    const { body } = await person.post('/v1/verifications', request);
    const send = () => person.post(`/v1/verifications/${String(body['id'])}/codes`, {});
    assert.equal((await send()).status, 200);
    const refused = await send();
    assert.equal(refused.status, 429);
    assert.ok(Number(refused.headers.get('retry-after')) > 3000, 'the hour, not the minute between two codes');
  });

  test('wrong API keys, by address, while right ones pass', async () => {
    const on = await limited({ wrongKeys: 2 });
    const wrong = on.app.apiKey('other').replace(/.{43}$/, 'A'.repeat(43));
    const mint = (key: string) => () => on.backEnd('192.0.2.1', key).post('/v1/tokens', { sub: 'wang' });
    assert.deepEqual(await times(3, mint(wrong)), ['UNAUTHENTICATED', 'UNAUTHENTICATED', 'TOO_MANY_REQUESTS']);
    assert.deepEqual(await times(1, mint(on.app.apiKey())), [201]);
    const elsewhere = await on.backEnd('192.0.2.2', wrong).post('/v1/tokens', { sub: 'wang' });
    assert.equal(elsewhere.body['code'], 'UNAUTHENTICATED');
  });

  test('tokens, by tenant', async () => {
    const on = await limited({ tokens: 2 });
    const mint = (tenant: string) => () =>
      on.backEnd('192.0.2.1', on.app.apiKey(tenant)).post('/v1/tokens', { sub: 'wang' });
    assert.deepEqual(await times(3, mint('partner')), [201, 201, 'TOO_MANY_REQUESTS']);
    assert.deepEqual(await times(1, mint('other')), [201]);
  });
});
