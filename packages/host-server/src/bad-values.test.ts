import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { idNumberFor, li, particulars, wang } from '@iou-kit/host-adapter/contract';
import { addDays, addMonths } from '@iou-kit/machine';
import { pathsOf, refusedWith, scene, terms, today } from './testing/scene.ts';

describe('bad particulars over the wire', () => {
  const numbers: [what: string, idNumber: string][] = [
    ['a wrong check digit', '110105194912310021'],
    ['30 February', '440305200402300126'],
    ['region 99', '990000199001010017'],
    ['15 digits', '610104620927690'],
    ['age 21', idNumberFor(addDays(addMonths(today, -22 * 12), 1), 3)],
    ['age 76', idNumberFor(addMonths(today, -76 * 12), 3)],
  ];
  for (const [what, idNumber] of numbers) {
    test(`refuses ${what}`, async () => {
      const on = await scene('draft');
      const answer = await refusedWith(on, 'INVALID_FIELDS', () =>
        on.gives('initiator', { type: 'details.provide', party: { ...particulars(wang), idNumber } }),
      );
      assert.deepEqual(pathsOf(answer), ['party.idNumber']);
      assert.ok(!answer.text.includes(idNumber), 'the answer does not repeat the number');
    });
  }

  test("refuses one's own number as the counterparty's", async () => {
    const on = await scene('draft');
    await on.it.does('initiator', { type: 'details.provide', party: particulars(wang) });
    const party = { ...particulars(li), idNumber: wang.idNumber };
    await refusedWith(on, 'INVALID_FIELDS', () =>
      on.gives('initiator', { type: 'details.provide', of: 'other', authority: true, party }),
    );
  });

  test('refuses name and number that do not belong together', async () => {
    const on = await scene('draft');
    const stolen = { ...particulars(wang), idNumber: '11010119900307803X' };
    await refusedWith(on, 'IDENTITY_MISMATCH', () => on.gives('initiator', { type: 'details.provide', party: stolen }));
    const { mobile: _, ...pair } = stolen;
    await refusedWith(on, 'IDENTITY_MISMATCH', () => on.initiator.post('/v1/identity/check', pair));
  });
});

describe('bad terms over the wire', () => {
  const bad: [what: string, change: Record<string, unknown>, path: string][] = [
    ['100,000.01', { principalFen: 10_000_001 }, 'terms.principalFen'],
    ['12.01 %', { rateBp: 1201 }, 'terms.rateBp'],
    ['a loan date 61 days back', { loanDate: addDays(today, -61) }, 'terms.loanDate'],
    ['a term over 24 months', { repayDate: addDays(addMonths(today, 24), 1) }, 'terms.repayDate'],
    ['a remark of 41', { remark: '字'.repeat(41) }, 'terms.remark'],
  ];
  for (const [what, change, path] of bad) {
    test(`refuses ${what}`, async () => {
      const on = await scene('draft');
      const answer = await refusedWith(on, 'INVALID_FIELDS', () =>
        on.gives('initiator', { type: 'terms.save', terms: { ...terms, ...change } }),
      );
      assert.deepEqual(pathsOf(answer), [path]);
    });
  }

  test('refuses a rate over four times the LPR', async () => {
    const on = await scene('draft', { policy: { lpr: [{ from: '2020-01-01', bp: 290 }] } });
    await refusedWith(on, 'INVALID_FIELDS', () =>
      on.gives('initiator', { type: 'terms.save', terms: { ...terms, rateBp: 1161 } }),
    );
  });

  test('refuses terms altered after the first signature', async () => {
    const on = await scene('pending');
    for (const who of ['initiator', 'counterparty'] as const) {
      await refusedWith(on, 'NOT_ALLOWED_IN_STATE', () =>
        on.gives(who, { type: 'terms.save', terms: { ...terms, principalFen: 1 } }),
      );
    }
  });

  for (const [what, reason] of [
    ['a reason of 21', '字'.repeat(21)],
    ['a blank reason', ' 　 '],
  ] as const) {
    test(`refuses ${what}`, async () => {
      const on = await scene('pending');
      const answer = await refusedWith(on, 'INVALID_FIELDS', () =>
        on.gives('counterparty', { type: 'record.reject', reason }),
      );
      assert.deepEqual(pathsOf(answer), ['reason']);
    });
  }
});
