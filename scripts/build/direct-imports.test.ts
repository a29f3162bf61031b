import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, suite, test } from 'node:test';
import { originReader, pastDoors } from './direct-imports.ts';

const folder = mkdtempSync(join(tmpdir(), 'doors-'));
after(() => rmSync(folder, { recursive: true }));

const at = (path: string): string => join(folder, 'packages/a/src', path);
const files = {
  'index.ts':
    "export * from './room/index.ts';\nexport { far as near } from './far.ts';\nexport type { Only } from './only.ts';",
  'room/index.ts': "export * from './thing.ts';\nexport { createActor } from 'elsewhere';",
  'room/thing.ts': 'export const thing = 1;\nexport function act() {}\nexport interface Only {}',
  'far.ts': 'export class far {}',
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

const from = (name: string, path: string, as = name): string => `import { ${name} as ${as} } from "${path}";`;
const led = (code: string): Promise<string> =>
  pastDoors(code, async (source) => (source === 'a' ? at('index.ts') : undefined), originReader());

suite('imports through a door are led', () => {
  test('to where each name is made, through doors within and past new names', async () => {
    assert.equal(
      await led("import { thing, act as done } from 'a';"),
      from('thing', at('room/thing.ts')) + from('act', at('room/thing.ts'), 'done'),
    );
    assert.equal(await led("import { near } from 'a';"), from('far', at('far.ts'), 'near'));
    assert.equal(await led("import { createActor } from 'a';"), from('createActor', 'elsewhere'));
  });

  test('and nothing else is touched', async () => {
    for (const code of ["import * as all from 'a';", "import { x } from 'b';", "import('a');", "import 'a';"])
      assert.equal(await led(code), code);
  });

  test('but not where there is no such name', async () => {
    await assert.rejects(led("import { gone } from 'a';"), /offers no gone/);
  });
});
