import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultPolicy } from '@iou-kit/machine';
import { keptPolicy } from './kept-policy.ts';

test('a policy comes back as it was written', () => {
  const policy = {
    ...defaultPolicy,
    pendingDays: 7,
    pendingTtl: 'PT720H',
    limits: { iou: { amountMaxFen: 1, odd: [2] } },
  };
  assert.deepEqual(keptPolicy(JSON.parse(JSON.stringify(policy))), policy);
});

test('what an earlier program did not know is as by default, and what a later one added is left out', () => {
  const { noticeReadSeconds: _, ...older } = defaultPolicy;
  const { codeTries: __, ...verification } = { ...defaultPolicy.verification, codeMinutes: 9 };
  const written = { ...older, verification: { ...verification, fromTheFuture: 1 }, fromTheFuture: { a: 1 } };
  const expected = { ...defaultPolicy, verification: { ...defaultPolicy.verification, codeMinutes: 9 } };
  assert.deepEqual(keptPolicy(written), expected);
  assert.deepEqual(keptPolicy({}), defaultPolicy);
});

test('a known field of another shape is not guessed at', () => {
  assert.throws(() => keptPolicy({ ...defaultPolicy, age: { min: 'young', max: 75 } }));
});
