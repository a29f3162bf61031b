import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Kind } from '../model/kind.ts';
import type { KindWords } from '../model/kind-words.ts';
import { iouSample, leaseSample, receiptSample, type KindSample } from '../testing/kind-samples.harness.ts';
import { newLife } from '../testing/life.harness.ts';
import { words as iouEn } from './iou/words/en.ts';
import { words as iouZh } from './iou/words/zh-cn.ts';
import { words as leaseEn } from './lease/words/en.ts';
import { words as leaseZh } from './lease/words/zh-cn.ts';
import { words as receiptEn } from './receipt/words/en.ts';
import { words as receiptZh } from './receipt/words/zh-cn.ts';

const catalogues: readonly (readonly [KindSample, string, KindWords])[] = [
  [iouSample, 'zh-CN', iouZh],
  [iouSample, 'en', iouEn],
  [receiptSample, 'zh-CN', receiptZh],
  [receiptSample, 'en', receiptEn],
  [leaseSample, 'zh-CN', leaseZh],
  [leaseSample, 'en', leaseEn],
];

const sorted = (names: Iterable<string>): string[] => [...names].sort();

/** The clauses of the sample, and those that only other terms bring. */
const clauseIds = ({ kind, terms }: KindSample, known: KindWords): string[] => [
  ...new Set([
    ...kind.clauses({ ...newLife().begin().present, terms }).map(({ id }) => id),
    ...['repays', 'remark'].filter((id) => id in known.gloss),
  ]),
];

for (const [sample, lang, words] of catalogues)
  describe(`the ${lang} words of the ${sample.kind.id}`, () => {
    const { kind } = sample;

    test('name every role, section, field and option, and nothing else', () => {
      for (const part of [words.role, words.roleChoice, words.sentence])
        assert.deepEqual(sorted(Object.keys(part)), sorted(kind.roles));
      assert.deepEqual(
        Object.keys(words.section),
        kind.sections.map(({ id }) => id),
      );
      assert.deepEqual(sorted(Object.keys(words.field)), sorted(kind.fields.map(({ name }) => name)));
      for (const spec of kind.fields) {
        const { label, option = {}, hint = {} } = words.field[spec.name] ?? { label: '' };
        assert.ok(label, spec.name);
        const options = 'options' in spec ? spec.options : spec.type === 'boolean' ? ['true', 'false'] : [];
        assert.deepEqual(sorted(Object.keys(option)), sorted(options), spec.name);
        for (const name of Object.keys(hint)) assert.ok(options.includes(name), name);
      }
    });

    test('explain every clause and every point of the notice', () => {
      assert.deepEqual(sorted(Object.keys(words.gloss)), sorted(clauseIds(sample, words)));
      assert.deepEqual(sorted(Object.keys(words.notice.gloss)), sorted(kind.notice.points.map(({ id }) => id)));
      const glosses = [...Object.values(words.gloss), ...Object.values(words.notice.gloss)];
      assert.ok(glosses.every((gloss) => (gloss === '') === (lang === 'zh-CN')));
    });

    test('speak of settlement, money that falls due and its columns as the kind knows them', () => {
      assert.equal(words.settlement !== undefined, kind.lifecycle.changes.includes('settlement'));
      assert.equal(words.schedule !== undefined, kind.lifecycle.reminders);
      assert.deepEqual(Object.keys(words.schedule?.column ?? {}), columnsOf(kind));
      if (lang === 'zh-CN') assert.equal(words.release.stamp, `已${kind.paper.release}`);
    });

    test('say every problem of a form that is empty, and of one that is all wrong', () => {
      const env = { today: '2026-11-22', policy: newLife().policy };
      for (const { name, type } of kind.fields) {
        const wrong: Record<string, unknown> = { date: 'x', amount: -1, number: -1, percent: -1 };
        for (const terms of [{}, { [name]: wrong[type] ?? '字'.repeat(400) }]) {
          for (const { code } of kind.checkField(name, terms, env)) {
            if (['CHOICE_UNKNOWN', 'IMAGES_MALFORMED', 'LIST_MALFORMED', 'RECORD_MALFORMED'].includes(code)) continue;
            assert.ok(words.field[name]?.error[code], `${name} ${code}`);
          }
        }
      }
    });
  });

const columnsOf = ({ paper }: Kind): string[] => (paper.schedule?.columns ?? []).map(({ name }) => name);

test('every field of a kind stands in one section', () => {
  for (const { kind } of [iouSample, receiptSample, leaseSample])
    assert.deepEqual(
      kind.sections.flatMap(({ fields }) => fields),
      kind.fields.map(({ name }) => name),
    );
});
