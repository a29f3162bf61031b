import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { defaultPolicy, Policy } from '../model/policy.ts';
import { RefusalSchema } from '../model/record.ts';
import { Verification } from '../model/verification.ts';
import { Gate, HistoryEntry, RecordView } from '../model/view.ts';
import { leaseSample } from '../testing/kind-samples.harness.ts';
import { situations, situationsOf } from '../testing/situations.harness.ts';
import { isGate, isHistoryEntry, isPolicy, isRecordView, isVerification, readRefusal } from './shapes.ts';

const NOW = '2026-11-22T02:00:00.000Z';

const lives = [...Object.values(situations), situationsOf(leaseSample)['effective.signed'] ?? situations.draft];

const views = lives.flatMap((reach) => {
  const { record } = reach();
  const ink = {
    initiator: { form: 'drawn', format: 'iou-ink/1', data: 'AQ' },
    counterparty: { form: 'typed', name: '李明' },
  };
  const addressee = { name: '李*' };
  return record ? [{ record: { ...record, addressee }, side: 'initiator', ink, now: NOW }] : [];
});

const verification = { id: 'v', method: 'face', status: 'pending', url: 'https://a.example', triesLeft: 2 };
const issue = { path: 'terms.rateBp', code: 'REQUIRED', params: { cap: '12', n: 3 } };

interface Row {
  readonly what: string;
  readonly samples: readonly unknown[];
  readonly byHand: (value: unknown) => boolean;
  readonly bySchema: (value: unknown) => boolean;
}

const rows: readonly Row[] = [
  { what: 'a view', samples: views, byHand: isRecordView, bySchema: (value) => RecordView.safeParse(value).success },
  {
    what: 'a policy',
    samples: [{ ...defaultPolicy, pendingTtl: 'P30D', personalCodeDays: 7, limits: { iou: { termMonths: 12 } } }],
    byHand: isPolicy,
    bySchema: (value) => Policy.safeParse(value).success,
  },
  {
    what: 'a verification',
    samples: [{ ...verification, expiresAt: NOW, resendAt: NOW }],
    byHand: isVerification,
    bySchema: (value) => Verification.safeParse(value).success,
  },
  {
    what: 'an invitation',
    samples: [
      { recordId: 'r', kind: 'iou', amountFen: 1, initiatorName: '王*', initiatorRole: 'lender', purpose: 'details' },
    ],
    byHand: isGate,
    bySchema: (value) => Gate.safeParse(value).success,
  },
  {
    what: 'an act',
    samples: [{ seq: 1, at: NOW, type: 'signed', side: 'system', reason: 'x', hash: 'f' }],
    byHand: isHistoryEntry,
    bySchema: (value) => HistoryEntry.safeParse(value).success,
  },
  {
    what: 'a refusal',
    samples: [{ code: 'INVALID_FIELDS', params: { left: 1 }, issues: [issue], record: views[0]?.record }],
    byHand: (value) => readRefusal(value) !== undefined,
    bySchema: (value) => RefusalSchema.safeParse(value).success,
  },
];

/** Every place in a value, as the keys that lead there. */
const placesIn = (value: unknown): string[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[key], ...placesIn(inner).map((rest) => [key, ...rest])])
    : [];

/** The value with something else at a place; without the place where that is undefined. */
function changed(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value)) {
    const inner =
      rest.length === 0 ? [other].filter((each) => each !== undefined) : [changed(value[Number(key)], rest, other)];
    return value.toSpliced(Number(key), 1, ...inner);
  }
  const fields = value as Record<string, unknown>;
  if (rest.length > 0) return { ...fields, [key]: changed(fields[key], rest, other) };
  return Object.fromEntries(
    [...Object.entries({ ...fields, [key]: other })].filter(([name]) => name !== key || other !== undefined),
  );
}

const others = fc.oneof(
  fc.constantFrom(undefined, null, '', 'initiator', 'face', 'pending', 'drawn', 0, -1, 1.5, 2 ** 53, true, [], {}),
  fc.constantFrom(Number.NaN, 'x'.repeat(201), 'iou-ink/1', '=', [null], [''], { '': 1 }, { extra: { deep: null } }),
  fc.jsonValue().filter((value) => !JSON.stringify(value).includes('__proto__')),
);

suite('read by hand, as the schema reads it:', () => {
  for (const { what, samples, byHand, bySchema } of rows) {
    test(what, () => {
      for (const sample of samples) assert.deepEqual([byHand(sample), bySchema(sample)], [true, true]);
      const change = fc.constantFrom(...samples).chain((sample) =>
        fc.record({
          sample: fc.constant(sample),
          place: fc.constantFrom([], ['extra'], ...placesIn(sample)),
          other: others,
        }),
      );
      fc.assert(
        fc.property(change, ({ sample, place, other }) => {
          const value = changed(sample, place, other);
          assert.equal(byHand(value), bySchema(value));
        }),
        { numRuns: 2000 },
      );
    });
  }

  test('what a later server says beside a refusal is left out', () =>
    assert.deepEqual(readRefusal({ code: 'EXPIRED', hint: 1 }), { code: 'EXPIRED' }));
});
