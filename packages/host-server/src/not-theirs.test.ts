import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { codeOf, ink, requestFor, wang } from '@iou-kit/host-adapter/contract';
import type { RecordView } from '@iou-kit/machine';
import { refusedWith, scene } from './testing/scene.ts';
import { testApplication } from './testing/test-application.ts';

describe('what is not theirs, over the wire', () => {
  test("hides another tenant's record, and refuses a stranger", async () => {
    const on = await scene('pending');
    const { token } = await on.app.app.token({ sub: wang.subject }, 'other');
    const path = `/v1/records/${on.it.recordId}`;
    await refusedWith(on, 'NOT_FOUND', () => on.app.nobody.get(path, { authorization: `Bearer ${token}` }));
    await refusedWith(on, 'NOT_A_PARTY', () => on.stranger.get(path));
    await refusedWith(on, 'NOT_A_PARTY', () => on.stranger.command(on.it.recordId, 1, { type: 'record.revoke' }));
  });

  test('refuses a foreign token', async () => {
    const on = await scene('pending');
    const { token } = await (await testApplication()).app.token({ sub: wang.subject });
    const path = `/v1/records/${on.it.recordId}`;
    await refusedWith(on, 'UNAUTHENTICATED', () => on.app.nobody.get(path, { authorization: `Bearer ${token}` }));
  });

  test("refuses another person's ticket, a replayed one and a made-up one", async () => {
    const on = await scene('pending');
    const own = await on.it.ticket('counterparty', 'signature.sign');
    const sign = (ticket: string) => ({ type: 'signature.sign', ink, ticket });
    for (const ticket of ['made-up', on.it.recordId]) {
      await refusedWith(on, 'VERIFICATION_REQUIRED', () => on.gives('counterparty', sign(ticket)));
    }
    assert.equal((await on.gives('counterparty', sign(own))).status, 200);
    const release = (ticket: string) => ({ type: 'release.request', reason: '已还清', ticket });
    await refusedWith(on, 'VERIFICATION_REQUIRED', () => on.gives('counterparty', release(own)));
    const theirs = await on.it.ticket('initiator', 'release.request');
    await refusedWith(on, 'VERIFICATION_REQUIRED', () => on.gives('counterparty', release(theirs)));
    assert.equal((await on.gives('initiator', release(theirs))).status, 200);
  });

  test('refuses a stale revision and shows the record as it is', async () => {
    const on = await scene('pending');
    const answer = await refusedWith(on, 'STATE_CONFLICT', () =>
      on.initiator.command(on.it.recordId, 2, { type: 'record.revoke' }),
    );
    assert.equal((answer.body['refusal'] as { record: RecordView['record'] }).record.state, 'pending');
  });

  test('refuses a used invitation', async () => {
    const on = await scene('draft');
    await on.it.filledByInitiator();
    await on.it.signs('initiator');
    const { body } = await on.initiator.get(`/v1/records/${on.it.recordId}/link`);
    const code = codeOf(String(body['url']));
    assert.equal((await on.counterparty.post('/v1/invitations/claim', { code })).status, 200);
    const answer = await refusedWith(on, 'INVITATION_USED', () => on.stranger.post('/v1/invitations/claim', { code }));
    assert.ok(!answer.text.includes(code));
  });

  test('refuses a verification for another document', async () => {
    const on = await scene('pending');
    const request = await requestFor(on.it, 'counterparty', 'signature.sign', 'face');
    await refusedWith(on, 'DOCUMENT_CHANGED', () =>
      on.counterparty.post('/v1/verifications', { ...request, documentHash: '0'.repeat(64) }),
    );
  });
});
