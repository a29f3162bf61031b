import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { findSources } from '../stages/files.ts';
import { isTestCode } from './law.ts';
import { strayWords } from './stray-words.ts';

const texts = (source: string) => strayWords('a.ts', source).map(({ text }) => text);

/** Words of their own beside the catalogues: what stands on the paper, and the people of the sample. */
const homes = /\/(words|frameworks|drop-in|theming-tables)(\.ts$|\/)|\/iou-form\/sample\.ts$/;

suite('words on the screens', () => {
  test('stand in the catalogues alone', () => {
    const files = findSources(['packages/widget/src/**/*.ts']).filter((path) => !isTestCode(path) && !homes.test(path));
    assert.ok(files.length > 100);
    const found = files.flatMap((path) =>
      strayWords(path, readFileSync(path, 'utf8')).map(({ line, text }) => `${path}:${line} ${text}`),
    );
    assert.deepEqual(found, []);
  });

  test('are found between tags, in what is read out, and in any Chinese string', () => {
    assert.deepEqual(texts('html`<p class="x">Sign ${now} here</p>`'), ['Sign', 'here']);
    assert.deepEqual(texts('html`<button aria-label="Close" title=${x}>×</button>`'), ['Close']);
    assert.deepEqual(texts("const label = '签署';"), ['签署']);
  });

  test('are not what a machine reads', () => {
    assert.deepEqual(texts('html`<p class="stack" part="title" ?hidden=${a > b}>${words.title} · ¥</p>`'), []);
    assert.deepEqual(texts("const tag = 'iou-form'; css`p { color: red }`"), []);
  });
});
