import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandTypes } from '../model/command-types.ts';
import { newLife } from '../testing/life.harness.ts';
import { commandOf, type Row } from '../testing/sample-commands.harness.ts';
import { parseCommand } from './parse-command.ts';

const issues = (input: unknown) => {
  const parsed = parseCommand(input);
  return parsed.ok ? [] : (parsed.refusal.issues ?? []).map(({ path, code }) => `${path} ${code}`);
};

test('every command passes as it is meant', () => {
  const life = newLife().begin();
  for (const row of [...commandTypes, 'terms.save partial', 'details.provide other'] as Row[]) {
    const command = commandOf(row, 'initiator', life);
    assert.deepEqual(parseCommand(JSON.parse(JSON.stringify(command))), { ok: true, value: command }, row);
  }
});

test('an unknown command is told as such', () => {
  for (const type of ['iou.sign', '', '__proto__', 'constructor', 'toString', 1, null, undefined])
    assert.deepEqual(issues({ type }), ['type UNKNOWN_COMMAND'], String(type));
});

test('what is no object is no command', () => {
  for (const input of [null, undefined, 'record.revoke', 1, true, []]) assert.deepEqual(issues(input), [' MALFORMED']);
});

test('what JSON cannot say is told at its field', () => {
  const save = (terms: Record<string, unknown>) => issues({ type: 'terms.save', terms });
  assert.deepEqual(save({ remark: '\ud83d' }), ['terms.remark TEXT_CHARACTERS']);
  assert.deepEqual(save({ amountFen: NaN, remark: '无' }), ['terms.amountFen MALFORMED']);
  assert.deepEqual(save({ furniture: [{ name: '\udc00', count: 1 }] }), ['terms.furniture MALFORMED']);
  assert.deepEqual(save({ '\ud83d': 1 }), ['terms MALFORMED']);
  assert.deepEqual(save({ remark: undefined, area: 1 }), []);
  assert.deepEqual(issues({ type: 'record.reject', reason: '\ud83d' }), ['reason TEXT_CHARACTERS']);
});

test('nothing extra comes in', () => {
  const extra: readonly [string, string][] = [
    ['{"type":"record.revoke","force":true}', ' MALFORMED'],
    ['{"type":"record.revoke","__proto__":{"force":true}}', ' MALFORMED'],
    ['{"type":"terms.save","terms":{"__proto__":{"principalFen":1}}}', 'terms MALFORMED'],
    ['{"type":"signature.sign","ink":{"form":"typed","name":"王伟","__proto__":{}}}', 'ink MALFORMED'],
    ['{"type":"details.provide","party":{"name":"a","idNumber":"b","mobile":"c","sex":"male"}}', 'party MALFORMED'],
    ['{"type":"signature.sign","ink":{"form":"typed","name":"王伟","data":"AA"}}', 'ink MALFORMED'],
  ];
  for (const [json, issue] of extra) assert.deepEqual(issues(JSON.parse(json)), [issue], json);
});

test('what has the wrong shape is told by its path', () => {
  const wrong: readonly [unknown, string[]][] = [
    [{ type: 'record.reject' }, ['reason MALFORMED']],
    [{ type: 'record.reject', reason: 5 }, ['reason MALFORMED']],
    [{ type: 'record.reject', reason: '字'.repeat(2001) }, ['reason MALFORMED']],
    [{ type: 'reminder.set', on: 'yes' }, ['on MALFORMED']],
    [{ type: 'terms.save', terms: [] }, ['terms MALFORMED']],
    [{ type: 'terms.save', terms: {}, partial: 1 }, ['partial MALFORMED']],
    [
      { type: 'details.provide', party: { name: 1, idNumber: 2 } },
      ['party.name MALFORMED', 'party.idNumber MALFORMED', 'party.mobile MALFORMED'],
    ],
    [{ type: 'details.provide', of: 'everybody' }, ['of MALFORMED']],
    [{ type: 'signature.sign', ink: { form: 'drawn', format: 'iou-ink/1', data: '<svg>' } }, ['ink.data MALFORMED']],
    [{ type: 'signature.sign', ink: { form: 'drawn', format: '../x', data: 'AA' } }, ['ink.format MALFORMED']],
    [{ type: 'record.create', kind: 'IOU!', role: 'borrower' }, ['kind MALFORMED']],
  ];
  for (const [input, expected] of wrong) assert.deepEqual(issues(input), expected, JSON.stringify(input).slice(0, 80));
});

test('an ink form that nobody knows is malformed, and not an unknown command', () =>
  assert.deepEqual(issues({ type: 'signature.sign', ink: { form: 'stamped' } }), ['ink.form MALFORMED']));

test('a refusal names paths and never repeats what was sent', () => {
  const secrets = ['11010119900307803X', '13800138000', '王伟'];
  const party = { name: secrets[2], idNumber: [secrets[0]], mobile: { number: secrets[1] } };
  const told = JSON.stringify(parseCommand({ type: 'details.provide', party }));
  for (const secret of secrets) assert.equal(told.includes(secret), false, secret);
});
