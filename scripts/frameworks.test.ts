import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compile } from 'svelte/compiler';

const guide = readFileSync('docs/frameworks.md', 'utf8');

test('every example of the guide to frameworks is the file that is compiled or played', () => {
  const examples = [...guide.matchAll(/<!-- (docs\/examples\/[\w./-]+) -->\n```\w+\n([\s\S]*?)```\n/g)];
  assert.deepEqual(
    examples.map(([, path = '']) => path.split('/')[2]),
    ['plain', 'react', 'vue', 'svelte', 'angular', 'solid'],
  );
  for (const [, path = '', text] of examples) assert.equal(text, readFileSync(path, 'utf8'), `differs from ${path}`);
});

test('every local link of the guide is there', () => {
  const targets = [...guide.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path);
  assert.deepEqual(
    targets.filter((path) => !existsSync(`docs/${path}`)),
    [],
  );
});

test('the example for Svelte compiles, for the browser and for the server', () => {
  const source = readFileSync('docs/examples/svelte/app.svelte', 'utf8');
  for (const generate of ['client', 'server'] as const) {
    const { warnings, js } = compile(source, { generate, filename: 'app.svelte' });
    assert.deepEqual(warnings, []);
    assert.match(js.code, /iou-form/);
  }
});
