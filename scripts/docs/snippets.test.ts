import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { elementsOf, readManifest } from '../manifest/read-manifest.ts';
import { checkHtml, isJson, scriptsOf } from './snippets/check-html.ts';
import { checkShell, missingPath, missingScripts } from './snippets/check-shell.ts';
import { compile, type Script } from './snippets/compile.ts';
import { pages, placeOf, readSnippets, snippetsIn, type Snippet } from './snippets/read-snippets.ts';

const all = pages();
const snippets = all.flatMap(readSnippets);
/** Those that neither stand in a file, which is checked there, nor are marked as not to be checked. */
const own = snippets.filter(({ shows, unchecked }) => shows === undefined && unchecked === undefined);
/** Pages whose commands are run, in their order, by a test of their own. */
const isRun = ({ page }: Snippet): boolean => page === 'docs/walkthrough.md' || page === 'docs/writing-a-host.md';
const inLanguage = (language: string): Snippet[] => own.filter((snippet) => snippet.language === language);

const inline = inLanguage('html').flatMap(scriptsOf);
const code = own.filter(({ language }) => /^(ts|tsx|js)$/.test(language)) as unknown as Script[];
const attributes = new Map(
  elementsOf(readManifest()).map(({ tagName, attributes: all = [] }) => [
    tagName,
    new Set(all.map(({ name }) => name)),
  ]),
);

/** A page in which everything is wrong. */
const planted = snippetsIn(
  'planted.md',
  [
    '```js\ndocument.querySelector("iou-form").recordid = 7;\n```',
    '```html\n<iou-form recordid="7"></iou-form><iou-from></iou-from>\n```',
    '```sh\nnpm run nothing\nnpx iou-kit sign\nsudo true # no\ncurl http://localhost:4600/v1/nothing > docs/nothing\n```',
    '```json\n{ "a": 1, }\n```',
  ].join('\n'),
);
const [badScript, badMarkup, badCommands, badJson] = planted;

test('every script of the docs compiles against the packages', () => {
  assert.ok(code.length > 0 && inline.length > 0);
  const faults = compile([...code, ...inline, badScript as unknown as Script]);
  assert.deepEqual(faults, [
    "planted.md:2: Property 'recordid' does not exist on type 'IouFormElement'. Did you mean 'recordId'?",
  ]);
});

test('every tag and attribute in the docs is one that the elements declare', () => {
  assert.ok(attributes.get('iou-host')?.has('endpoint'));
  assert.deepEqual(
    inLanguage('html').flatMap((snippet) => checkHtml(snippet, attributes)),
    [],
  );
});

test('every command in the docs names programs, scripts, files and addresses that exist', () => {
  const commands = inLanguage('sh').filter((snippet) => !isRun(snippet));
  assert.ok(commands.length > 0);
  assert.deepEqual(commands.flatMap(checkShell), []);
});

test('every piece of JSON in the docs is JSON', () => {
  const wrong = inLanguage('json').filter(({ text }) => !isJson(text));
  assert.deepEqual(wrong.map(placeOf), []);
});

test('every block that shows a file shows what stands in it', () => {
  const shown = snippets.filter(({ shows }) => shows !== undefined);
  assert.ok(shown.length > 0);
  for (const { shows = '', text, page, line } of shown)
    assert.ok(existsSync(shows) && readFileSync(shows, 'utf8').includes(text), `${page}:${line} differs from ${shows}`);
});

test('few blocks are not checked, and each says why', () => {
  const unchecked = snippets.filter((snippet) => snippet.unchecked !== undefined);
  assert.ok(unchecked.length <= 4, unchecked.map(placeOf).join(', '));
  for (const snippet of unchecked) assert.ok((snippet.unchecked?.length ?? 0) >= 10, placeOf(snippet));
});

test('what is wrong is found', () => {
  assert.ok(badMarkup && badCommands && badJson);
  assert.deepEqual(checkHtml(badMarkup, attributes), [
    'planted.md:4: <iou-form> has no attribute recordid',
    'planted.md:4: there is no <iou-from>',
    'planted.md:4: there is no <iou-from>',
  ]);
  assert.deepEqual(checkShell(badCommands), [
    'planted.md:7: there is no npm run nothing',
    'planted.md:7: iou-kit has no command sign',
    'planted.md:7: nothing is known of the program sudo',
    'planted.md:7: there is no docs/nothing',
    'planted.md:7: the host has no /v1/nothing',
  ]);
  assert.equal(isJson(badJson.text), false);
  assert.throws(() => snippetsIn('planted.md', '```sh norun\n```'), /planted.md:1: not understood: norun/);
});

for (const page of all) {
  const source = readFileSync(page, 'utf8');
  const prose = source.replaceAll(/^```[^]*?^```$/gm, '');
  const text = prose.replaceAll(/`[^`\n]+`/g, '');

  test(`${page}: every local link, heading and picture is there`, () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)|src="([^"]+)"/g)].map(([, a, b]) => a ?? b ?? '');
    assert.deepEqual(
      links.filter((link) => !leadsSomewhere(page, link)),
      [],
    );
  });

  test(`${page}: every script and file that it names is there`, () => {
    const named = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words.split(' '));
    const missing = named.flatMap(([first = '', ...rest]) =>
      first === 'npm' && rest[0] === 'run' ? missingScripts(rest) : missingPath(first),
    );
    assert.deepEqual(missing, []);
  });
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', heading] = link.split('#');
  const target = path === '' ? page : join(dirname(page), path);
  if (!existsSync(target)) return false;
  if (heading === undefined) return true;
  const headings = [...readFileSync(target, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, words = '']) => anchorOf(words));
  return headings.includes(heading);
}

/** As GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
