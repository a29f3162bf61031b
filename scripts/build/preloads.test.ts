import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readPartLists } from '../../packages/widget/src/drop-in/part-lists.ts';
import { preloads, withPartLists } from './preloads.ts';

const lists = {
  'iou-host': ['host', 'core'],
  'iou-form': ['form', 'core'],
  'zh-CN': ['words'],
  iou: ['kind'],
  'iou/zh-CN': ['said'],
};

suite('the lists of parts', () => {
  test('are what the loader reads', () => {
    const [, lines = ''] = /"(.*)"/.exec(withPartLists('read("%part-lines%")', lists)) ?? [];
    assert.deepEqual(readPartLists(lines), lists);
  });

  test('have one place in the loader', () => {
    for (const loader of ['read("")', 'read("%part-lines%", "%part-lines%")'])
      assert.throws(() => withPartLists(loader, lists), /not one %part-lines%/);
  });

  test('make the preloads of a page, each file once', () => {
    assert.deepEqual(preloads(lists)['iou-form'], [
      'parts/core.js',
      'parts/form.js',
      'parts/host.js',
      'parts/kind.js',
      'parts/said.js',
      'parts/words.js',
    ]);
  });
});
