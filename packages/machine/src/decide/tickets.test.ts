import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Command } from '../model/command.ts';
import type { RefusalCode } from '../model/refusal.ts';
import type { Side } from '../model/side.ts';
import type { Ticket, VerifiedAction } from '../model/verification.ts';
import { ask, sign } from '../testing/sample-commands.harness.ts';
import { MORNING } from '../testing/sample-terms.harness.ts';
import { situations, type Situation } from '../testing/situations.harness.ts';

const acts: readonly [Situation, Side, Command & { type: VerifiedAction }][] = [
  ['awaitingInitiatorSignature, somebody joined', 'initiator', sign],
  ['pending, somebody joined', 'counterparty', sign],
  ['effective.signed', 'initiator', ask('release.request')],
  ['effective.signed', 'counterparty', ask('settlement.request')],
  ['effective.releasePending, counterparty asked', 'initiator', { type: 'release.confirm' }],
  ['effective.settlementPending, initiator asked', 'counterparty', { type: 'settlement.confirm' }],
];

/** How a ticket can be wrong, and what the person is told. */
const faults: readonly [string, Partial<Ticket>, RefusalCode][] = [
  ['of another record', { recordId: 'another' }, 'VERIFICATION_REQUIRED'],
  ['for another act', { action: 'nothing' as VerifiedAction }, 'VERIFICATION_REQUIRED'],
  ['of another person', { subject: 'user-stranger' }, 'VERIFICATION_REQUIRED'],
  ['that was used', { usedAt: MORNING }, 'VERIFICATION_REQUIRED'],
  ['for another document', { documentHash: '0'.repeat(64) }, 'DOCUMENT_CHANGED'],
  ['of an earlier revision', { revision: 1 }, 'VERIFICATION_EXPIRED'],
  ['that ends at this instant', { expiresAt: MORNING }, 'VERIFICATION_EXPIRED'],
];

for (const [situation, side, command] of acts) {
  const life = situations[situation]();
  const other: Side = side === 'initiator' ? 'counterparty' : 'initiator';
  const wrong = [...faults, ['of the other side', { side: other }, 'VERIFICATION_REQUIRED'] as const];

  for (const [what, change, code] of wrong) {
    test(`${command.type} by the ${side}: a ticket ${what} is ${code}`, () => {
      const { events, refusal } = life.ask(side, command, { ticket: life.ticket(side, command.type, change) });
      assert.deepEqual([events, refusal?.code], [[], code]);
      assert.equal(refusal?.record, life.present);
    });
  }

  test(`${command.type} by the ${side}: without a ticket is VERIFICATION_REQUIRED`, () =>
    assert.equal(life.ask(side, command, { ticket: undefined }).refusal?.code, 'VERIFICATION_REQUIRED'));

  test(`${command.type} by the ${side}: the other person's own ticket is VERIFICATION_REQUIRED`, () => {
    const { refusal } = life.ask(side, command, { ticket: life.ticket(other, command.type) });
    assert.equal(refusal?.code, 'VERIFICATION_REQUIRED');
  });

  test(`${command.type} by the ${side}: a ticket in its last millisecond is good, and stands in the event`, () => {
    const ticket = life.ticket(side, command.type, { expiresAt: '2026-11-22T02:00:00.001Z', method: 'carrier+sms' });
    const { events, refusal } = life.ask(side, command, { ticket });
    assert.equal(refusal, undefined);
    const [event] = events;
    assert.ok(event && 'verification' in event.data);
    assert.deepEqual([event.data.verification.id, event.data.verification.method], [ticket.id, 'carrier+sms']);
    assert.equal(event.documentHash, life.present.documentHash);
  });
}

test('a proof for asking does not serve for confirming, nor one for a release for a settlement', () => {
  const life = situations['effective.releasePending, counterparty asked']();
  for (const action of ['release.request', 'settlement.confirm', 'signature.sign'] as const) {
    const { refusal } = life.ask(
      'initiator',
      { type: 'release.confirm' },
      { ticket: life.ticket('initiator', action) },
    );
    assert.equal(refusal?.code, 'VERIFICATION_REQUIRED', action);
  }
});

test('cancelling and refusing need no proof', () => {
  for (const change of ['release', 'settlement'] as const) {
    const asked = situations[`effective.${change}Pending, initiator asked`]();
    assert.equal(asked.ask('initiator', { type: `${change}.cancel` }, { ticket: undefined }).refusal, undefined);
    assert.equal(asked.ask('counterparty', { type: `${change}.refuse` }, { ticket: undefined }).refusal, undefined);
  }
});
