import assert from 'node:assert/strict';
import { test } from 'node:test';
import { states } from '../model/states.ts';
import { publicRecord } from '../selectors/record-selectors.ts';
import { situations } from '../testing/situations.harness.ts';
import { permission, permits, stateName, stateValue } from './permission.ts';

test('a state’s public name and the machine’s own are one for one', () => {
  for (const state of states) assert.equal(stateName(stateValue(state)), state);
});

test('what may happen is asked before it is done, and says where it leads', () => {
  const { present } = situations['effective.releasePending, initiator asked']();
  assert.deepEqual(permission(present, 'counterparty', 'release.confirm'), { ok: true, state: 'released' });
  assert.equal(permits(present, 'counterparty', 'release.confirm'), true);
  assert.equal(permits(present, 'initiator', 'release.confirm'), false);
});

test('saving leads on only where it makes the record whole', () => {
  const { present } = situations['draft, reopened after somebody joined']();
  const next = (completes: boolean) => permission(present, 'initiator', 'terms.save', { completes });
  assert.deepEqual(
    [next(true), next(false)],
    [
      { ok: true, state: 'awaitingInitiatorSignature' },
      { ok: true, state: 'draft' },
    ],
  );
});

test('the clock may end a record once it is told that the time has come, and not without being told the time', () => {
  const { present } = situations['pending, somebody joined']();
  assert.equal(permits(present, 'system', 'record.expire'), false);
  assert.equal(permits(present, 'system', 'record.expire', '2026-12-22T15:59:59.999Z'), false);
  assert.equal(permits(present, 'system', 'record.expire', '2026-12-22T16:00:00.000Z'), true);
  const late = permission(present, 'initiator', 'record.expire', { now: '2026-12-22T16:00:00.000Z' });
  assert.equal(!late.ok && late.refusal.code, 'NOT_YOUR_TURN');
});

test('a browser, which sees neither subjects nor codes, is told the same as the server', () => {
  for (const reach of Object.values(situations)) {
    const { present } = reach();
    for (const side of ['initiator', 'counterparty'] as const) {
      for (const type of [
        'signature.sign',
        'invitation.claim',
        'invitation.withdraw',
        'release.confirm',
        'record.edit',
      ] as const) {
        assert.equal(permits(publicRecord(present), side, type), permits(present, side, type));
      }
    }
  }
});
