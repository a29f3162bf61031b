import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../../', import.meta.url);
const bin = fileURLToPath(new URL('../bin.ts', import.meta.url));
const doc = readFileSync(new URL('docs/writing-a-host.md', root), 'utf8');

const blocks = [...doc.matchAll(/(?:<!-- (\S+) -->\n)?```(\w*)\n([\s\S]*?)```/g)].map(
  ([, path, language = '', text = '']) => ({ path, language, text }),
);

function run(command: string) {
  const args = command.replace('npx iou-kit ', '').match(/'[^']*'|\S+/g) ?? [];
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--conditions=@iou-kit/source', bin, ...args.map((arg) => arg.replaceAll("'", ''))],
    { encoding: 'utf8', cwd: new URL('docs/examples/', root) },
  );
  return { status, stdout };
}

test('every block is code that is compiled, a command, or a report', () => {
  assert.ok(blocks.length >= 8);
  for (const { path, language, text } of blocks) {
    assert.ok(['ts', 'sh', 'text'].includes(language), `a block in ${language}`);
    if (language !== 'ts') continue;
    assert.ok(path, text.slice(0, 80));
    assert.equal(text, readFileSync(new URL(path, root), 'utf8'), `writing-a-host.md differs from ${path}`);
  }
});

test('every command does what the text says: the host conforms', () => {
  const commands = blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.trim().split('\n'));
  assert.ok(commands.length >= 3);
  for (const command of commands) {
    assert.match(command, /^npx iou-kit conformance /);
    const { status, stdout } = run(command);
    assert.equal(status, 0, `${command}\n${stdout}`);
  }
});

test('the report that is explained is what the kit prints of a host with that mistake', () => {
  const [block] = blocks.filter(({ language }) => language === 'text');
  assert.ok(block);
  // Counts, times and lines change with the suites.
  const plain = (text: string) => text.replaceAll(/\d+(\.\d+)?/g, 'N').replaceAll(/ +/g, ' ');
  const { stdout } = run('npx iou-kit conformance ../../packages/cli/src/conformance/defective-host.harness.ts');
  for (const line of block.text
    .trim()
    .split('\n')
    .filter((each) => each.trim() !== '…'))
    assert.ok(plain(stdout).includes(plain(line)), `not printed: ${line}`);
});

test('every local link is there', () => {
  const links = [...doc.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link]) => link ?? '');
  assert.ok(links.length > 0);
  for (const link of links) assert.ok(existsSync(new URL(`docs/${link}`, root)), link);
});

// The proof of a store that the text shows registers its own tests.
await import(new URL('docs/examples/my-store-proof.ts', root).href);
