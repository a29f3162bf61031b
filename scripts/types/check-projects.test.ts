import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { flattenDiagnosticMessageText } from 'typescript';
import { checkProjects } from './check-projects.ts';

const compilerOptions = {
  ...{ target: 'ES2023', module: 'ESNext', moduleResolution: 'bundler', strict: true, noUnusedLocals: true },
  ...{ noEmit: true, allowImportingTsExtensions: true, types: [] },
};
const config = (lib: readonly string[], include: readonly string[]) =>
  JSON.stringify({ compilerOptions: { ...compilerOptions, lib }, include });

const files: Readonly<Record<string, string>> = {
  'law/tsconfig.json': config(['ES2023'], ['*.ts']),
  'law/law.ts': 'export const title: string = document.title;',
  'page/tsconfig.json': config(['ES2023', 'DOM'], ['page.ts']),
  'page/page.ts': `import { title } from '../law/law.ts';
import { stray } from '../stray/stray.ts';
const unused = 1;
export const bad: number = title + stray;`,
  'stray/stray.ts': 'export const stray: number = "a word";',
  'other/tsconfig.json': config(['ES2023'], ['*.ts']),
  'other/other.ts': `export { stray } from '../stray/stray.ts';`,
  'broken/tsconfig.json': '{ "extends": "./nowhere.json", "include": ["*.ts"] }',
};

suite('checkProjects', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'iou-kit-types-'));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  });
  after(() => rmSync(folder, { recursive: true }));

  const errorsOf = (...names: string[]) =>
    checkProjects(names.map((name) => join(folder, name, 'tsconfig.json'))).map(({ errors }) =>
      errors.map(({ messageText }) => flattenDiagnosticMessageText(messageText, ' ')),
    );

  test('judges a file by the project that lists it', () => {
    const [law, page] = errorsOf('law', 'page');
    assert.match(law!.join('\n'), /Cannot find name 'document'/);
    assert.equal(law!.length, 1);
    assert.doesNotMatch(page!.join('\n'), /document/);
    assert.match(page!.join('\n'), /'unused' is declared[^]*Type 'string' is not assignable to type 'number'/);
  });

  test('judges what no project lists where it is first imported', () => {
    const [page, other] = errorsOf('page', 'other');
    assert.equal(page!.filter((text) => text.includes("Type 'string'")).length, 2);
    assert.deepEqual(other, []);
  });

  test('tells what is wrong with a project itself', () => {
    const [broken, nowhere] = errorsOf('broken', 'nowhere');
    assert.match(broken!.join('\n'), /nowhere\.json/);
    assert.match(nowhere!.join('\n'), /nowhere/);
  });
});
