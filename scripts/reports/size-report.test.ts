import assert from 'node:assert/strict';
import { test } from 'node:test';
import { misreported, sizeReport } from './size-report.ts';

const weighs = (size: number) => [
  { scenario: { name: 'form' }, size, files: [{ file: 'parts/form-AbCd_12-.js', size }] },
  { scenario: { name: 'loader' }, size: 610, files: [{ file: 'iou-kit.js', size: 610 }] },
];

test('a report holds the sizes without the names that change with the content', () => {
  const report = sizeReport(weighs(20_000));
  assert.match(report, /^## form: 20\.00 kB$/m);
  assert.match(report, /^\| parts\/form\.js \| 20\.00 kB \|$/m);
});

test('a report goes on being true for small changes, and not for others', () => {
  const report = sizeReport(weighs(20_000));
  assert.deepEqual(misreported(weighs(20_900), report), []);
  assert.equal(misreported(weighs(21_200), report).length, 1);
  assert.equal(misreported(weighs(18_900), report).length, 1);
  assert.equal(misreported(weighs(20_000), '').length, 2);
});
