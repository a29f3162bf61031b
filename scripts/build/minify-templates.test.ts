import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { withoutWhiteSpace } from './minify-templates.ts';

const rows: Readonly<Record<string, readonly [source: string, shorter: string]>> = {
  'rules, comments and last semicolons': [
    'css`:host {\n    /* why */\n    color: red;\n    inset: 0 1px;\n  }\n`',
    'css`:host{color:red;inset:0 1px}`',
  ],
  'but not the spaces that say something': [
    'css`.a :hover > b { width: calc(1px + ${n} * 2px) }`',
    'css`.a :hover > b{width:calc(1px + ${n} * 2px)}`',
  ],
  'broken lines of markup, inside of others too': [
    'html`<p>\n  ${a ? html`<b>\n x</b>` : nothing}\n</p>`',
    'html`<p> ${a ? html`<b> x</b>` : nothing} </p>`',
  ],
  'and nothing of other strings': ['say`a\n  b`; const c = "x  {  y";', 'say`a\n  b`; const c = "x  {  y";'],
};

suite('templates lose', () => {
  for (const [what, [source, shorter]] of Object.entries(rows))
    test(what, () => assert.equal(withoutWhiteSpace(source), shorter));
});
