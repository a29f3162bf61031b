import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('every example that the README names is the file that is compiled', () => {
  const examples = [...readme.matchAll(/<!-- (docs\/examples\/[\w-]+\.ts) -->\n```ts\n([\s\S]*?)```/g)];
  assert.ok(examples.length > 0);
  for (const [, path, text] of examples) {
    assert.equal(text, readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'), `README differs from ${path}`);
  }
});

test('every local link of the README leads somewhere', () => {
  for (const [, path] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
    assert.doesNotThrow(() => readFileSync(new URL(`../${path?.replace(/\/$/, '/0001-claiming-an-invitation.md')}`, import.meta.url)), `no ${path}`);
  }
});
