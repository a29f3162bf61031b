import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notInQuietHours } from './quiet-hours.ts';

const cases: readonly (readonly [string, string, string])[] = [
  ['at 07:59:59.999 it waits for 8', '2026-11-21T23:59:59.999Z', '2026-11-22T00:00:00.000Z'],
  ['at 8 it goes', '2026-11-22T00:00:00.000Z', '2026-11-22T00:00:00.000Z'],
  ['at 21:59:59.999 it goes', '2026-11-22T13:59:59.999Z', '2026-11-22T13:59:59.999Z'],
  ['at 22 it waits for the next morning', '2026-11-22T14:00:00.000Z', '2026-11-23T00:00:00.000Z'],
  ['at midnight it waits for that morning', '2026-11-22T16:00:00.000Z', '2026-11-23T00:00:00.000Z'],
  ['over the end of a year', '2026-12-31T15:30:00.000Z', '2027-01-01T00:00:00.000Z'],
];

for (const [name, now, expected] of cases)
  test(`a text in Shanghai ${name}`, () => assert.equal(notInQuietHours(now), expected));
