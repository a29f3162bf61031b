import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ageOn } from './age-on.ts';

test('years are complete on the birthday, and on 28 February for who was born on the 29th', () => {
  const vectors: [string, string, number][] = [
    ['2004-11-22', '2026-11-22', 22],
    ['2004-11-23', '2026-11-22', 21],
    ['1950-11-23', '2026-11-22', 75],
    ['1950-11-22', '2026-11-22', 76],
    ['1965-11-23', '2026-11-22', 60],
    ['2004-02-29', '2026-02-28', 22],
    ['2004-02-29', '2026-02-27', 21],
    ['2004-02-29', '2028-02-28', 23],
    ['2004-02-29', '2028-02-29', 24],
    ['2026-11-22', '2026-11-22', 0],
  ];
  for (const [birth, date, age] of vectors) assert.equal(ageOn(birth, date), age, `${birth} ${date}`);
});

test('there is no age before the birth', () => assert.throws(() => ageOn('2026-11-23', '2026-11-22'), RangeError));
