import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ensureBrowser, findBrowser } from './browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'browser-'));
after(() => rmSync(folder, { recursive: true }));
const chromium = join(folder, 'chromium');
writeFileSync(chromium, '');
chmodSync(chromium, 0o755);

test('a browser on the path is found', () => {
  assert.equal(findBrowser({ PATH: folder }), chromium);
});

test('CHROME_PATH wins', () => {
  assert.equal(findBrowser({ PATH: folder, CHROME_PATH: import.meta.filename }), import.meta.filename);
});

test('a CHROME_PATH that leads nowhere is an error, not a reason to look elsewhere', () => {
  assert.throws(() => findBrowser({ PATH: folder, CHROME_PATH: '/nowhere' }), /\/nowhere/);
});

test('where none can be installed, the error says how', { skip: process.platform !== 'linux' }, () => {
  assert.throws(() => ensureBrowser({ PATH: '/nowhere' }), /CHROME_PATH[^]*apt-get install/);
});
