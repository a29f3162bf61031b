import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCurrent } from './install.mjs';

const lock = (packages: Record<string, object>) => ({ packages });
const wanted = lock({
  '': { version: '0.1.0' },
  'node_modules/a': { version: '2.0.0' },
  'node_modules/for-another-system': { version: '1.0.0', optional: true },
  'node_modules/workspace': { link: true },
  'packages/workspace': { version: '0.1.0' },
});

test('nothing is installed on a fresh clone', () => {
  assert.equal(isCurrent(wanted, undefined), false);
});

test('an optional package that this system cannot use is not missed', () => {
  assert.equal(isCurrent(wanted, lock({ 'node_modules/a': { version: '2.0.0' } })), true);
});

test('another version is not current', () => {
  assert.equal(isCurrent(wanted, lock({ 'node_modules/a': { version: '1.9.9' } })), false);
});

test('a missing package is not current', () => {
  assert.equal(isCurrent(wanted, lock({})), false);
});
