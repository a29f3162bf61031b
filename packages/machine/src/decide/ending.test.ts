import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Command } from '../model/command.ts';
import type { Side } from '../model/side.ts';
import { newLife } from '../testing/life.harness.ts';
import { ask } from '../testing/sample-commands.harness.ts';
import { situations, type Situation } from '../testing/situations.harness.ts';

/** The reasons that a person must give, and how long each may be. */
const reasons: readonly [Situation, Side, (reason: string) => Command, number][] = [
  ['pending, somebody joined', 'counterparty', (reason) => ({ type: 'record.reject', reason }), 20],
  ['effective.signed', 'initiator', (reason) => ({ type: 'release.request', reason }), 50],
  ['effective.signed', 'counterparty', (reason) => ({ type: 'settlement.request', reason }), 50],
];

for (const [situation, side, command, max] of reasons) {
  const life = situations[situation]();
  const { type } = command('');
  const issueOf = (reason: string) => life.ask(side, command(reason)).refusal?.issues;

  test(`${type}: a reason of ${max} characters is right and of ${max + 1} too long, counted as people count`, () => {
    for (const character of ['字', '𬭚', '😀', 'e\u0301']) {
      assert.equal(issueOf(character.repeat(max)), undefined, character);
      assert.deepEqual(issueOf(character.repeat(max + 1)), [
        { path: 'reason', code: 'TEXT_TOO_LONG', params: { max } },
      ]);
    }
    assert.equal(issueOf(`  ${'字'.repeat(max)}\n`), undefined);
  });

  test(`${type}: a reason in which nothing is to be seen is none`, () => {
    for (const blank of ['', '   ', '\u3000', '\u200b\u200b', '\u2800', '\n\t'])
      assert.deepEqual(issueOf(blank), [{ path: 'reason', code: 'REQUIRED' }], JSON.stringify(blank));
  });

  test(`${type}: characters that would make the paper read otherwise are refused`, () =>
    assert.deepEqual(issueOf('a\u202eb'), [{ path: 'reason', code: 'TEXT_CHARACTERS' }]));

  test(`${type}: markup is text`, () => {
    const { events } = life.ask(side, command('<img onerror=x>'));
    assert.equal(events[0] && 'reason' in events[0].data && events[0].data.reason, '<img onerror=x>');
  });
}

test('an end says who brought it about, when and why', () => {
  const ends: readonly [Situation, unknown][] = [
    ['discarded', { by: 'initiator' }],
    ['revoked', { by: 'initiator' }],
    ['rejected', { by: 'counterparty', reason: '金额不对' }],
    ['expired', { by: 'system' }],
    ['released', { by: 'counterparty' }],
    ['settled', { by: 'initiator' }],
  ];
  for (const [situation, ending] of ends) {
    const life = situations[situation]();
    assert.deepEqual(life.present.ending, { at: life.now, ...(ending as object) }, situation);
    assert.equal(life.present.change, undefined);
  }
});

test('a request says who asked, why and until when; taken back or refused, it leaves its trace and the record signed', () => {
  const life = situations['effective.signed']().must('counterparty', ask('release.request'));
  const { change } = life.present;
  assert.deepEqual(change, {
    type: 'release',
    by: 'counterparty',
    reason: '已经还清',
    requestedAt: life.now,
    lapsesAt: '2026-11-29T16:00:00.000Z',
  });
  const [cancelled, refused] = [life.fork(), life.fork()];
  cancelled.must('counterparty', { type: 'release.cancel' });
  refused.must('initiator', { type: 'release.refuse' });
  for (const [after, outcome, by] of [
    [cancelled, 'cancelled', 'counterparty'],
    [refused, 'refused', 'initiator'],
  ] as const) {
    assert.deepEqual(after.present.lastChange, { type: 'release', outcome, by, at: life.now });
    assert.deepEqual([after.present.state, after.present.change], ['effective.signed', undefined]);
  }
});

test('a change that is confirmed is bound to the document that both signed', () => {
  for (const situation of ['released', 'settled'] as const) {
    const { log, present } = situations[situation]();
    assert.equal(log.at(-1)?.documentHash, present.documentHash);
    assert.equal(log.at(-2)?.documentHash, present.documentHash);
  }
});

test('the tenant’s own lengths hold where it has any', () => {
  const life = situations['pending, somebody joined']();
  life.policy = { ...life.policy, rejectReasonMax: 3 };
  assert.equal(life.ask('counterparty', { type: 'record.reject', reason: '四个字的' }).refusal?.code, 'INVALID_FIELDS');
  assert.equal(newLife({ policy: { changeDays: 1 } }).policy.changeDays, 1);
});
