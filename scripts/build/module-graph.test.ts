import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { entryOf, fetchedFiles, withImports, type GraphFile } from './module-graph.ts';

const file = (name: string, imports: string[] = [], lazy: string[] = []): GraphFile => ({
  file: `${name}.js`,
  imports: imports.map((each) => `${each}.js`),
  lazy: lazy.map((each) => `${each}.js`),
  modules: [`src/${name}.ts`],
});

const graph = [
  file('loader', [], ['form', 'list']),
  file('form', ['core'], ['words', 'signing']),
  file('list', ['core']),
  file('signing', ['core', 'law'], ['seal']),
  file('words'),
  file('core'),
  file('law'),
  file('seal'),
];

const fetched = (roots: string[], later: string[]): string[] =>
  fetchedFiles(
    graph,
    roots.map((name) => `src/${name}.ts`),
    later.map((name) => `src/${name}.ts`),
  )
    .map((each) => each.file.replace('.js', ''))
    .sort();

suite('the files that a page fetches', () => {
  test('are what is imported, at any depth, and every lazy part of it', () => {
    assert.deepEqual(fetched(['form'], []), ['core', 'form', 'law', 'seal', 'signing', 'words']);
  });

  test('but not what is reached later, nor what only that needs', () => {
    assert.deepEqual(fetched(['form'], ['signing']), ['core', 'form', 'words']);
    assert.deepEqual(fetched(['form', 'list'], ['signing', 'words']), ['core', 'form', 'list']);
  });

  test('cannot be asked for by a name that is no part', () => {
    assert.throws(() => fetched(['gone'], []), /no part of its own: src\/gone\.ts/);
    assert.throws(() => fetched(['form'], ['core']), /no part of its own: src\/core\.ts/);
  });

  test('are fewer where only what comes with a part is asked for', () => {
    const names = withImports(graph, [entryOf(graph, 'src/form.ts'), entryOf(graph, 'src/signing.ts')]);
    assert.deepEqual(names.map((each) => each.file).sort(), ['core.js', 'form.js', 'law.js', 'signing.js']);
  });
});
