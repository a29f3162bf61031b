import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('every example that the README names is the file that is compiled', () => {
  const examples = [...readme.matchAll(/<!-- (docs\/examples\/[\w-]+\.ts) -->\n```ts\n([\s\S]*?)```/g)];
  assert.ok(examples.length > 0);
  for (const [, path, text] of examples) {
    assert.equal(text, readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'), `README differs from ${path}`);
  }
});

test('every local link and picture of the README is there', () => {
  const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)|src="([^"]+)"/g)].map(
    ([, link, source]) => link ?? source,
  );
  const missing = targets.filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)));
  // The drop-in's address is the partner's own.
  assert.deepEqual(missing, ['/iou-kit/iou-kit.js']);
});
