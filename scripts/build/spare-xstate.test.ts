import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { spared } from './spare-xstate.ts';

const dist = 'node_modules/xstate/dist/';
const read = (name: RegExp): { readonly id: string; readonly code: string } => {
  const file = readdirSync(dist).find((each) => name.test(each)) ?? '';
  return { id: `/${dist}${file}`, code: readFileSync(dist + file, 'utf8') };
};

suite('XState without what is not reached', () => {
  test('has a setup that gives what is called of it', () => {
    const { id, code } = read(/^xstate\.esm\.js$/);
    const [setup = ''] = /\nfunction setup\([^]*?\n\}\n/.exec(spared(code, id)) ?? [];
    assert.match(setup, /return \{\s*createStateConfig: [^]*createMachine: config => createMachine\(/);
    assert.doesNotMatch(setup, /sendTo|enqueueActions|extend/);
  });

  test('shows no actor to developer tools', () => {
    const { id, code } = read(/^raise-\w+\.esm\.js$/);
    assert.match(spared(code, id), /attachDevTools\(\) \{\s*\}/);
  });

  test('is not made from an XState that is written otherwise', () => {
    assert.throws(() => spared('function setup() {}', '/xstate/dist/xstate.esm.js'), /written in another way/);
  });
});
