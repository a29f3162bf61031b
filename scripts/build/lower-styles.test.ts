import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { lowered } from './lower-styles.ts';

const rows: Readonly<Record<string, readonly [source: string, lower: string]>> = {
  'sides by their physical names': [
    '.a { inset: 0; margin-inline: calc(-1 * var(--x)) auto; }',
    '.a { top:0;right:0;bottom:0;left:0; margin-left:calc(-1 * var(--x));margin-right:auto; }',
  ],
  'shorthands of two and three values': [
    '.a{inset:1px 2px;}.b{inset:1px 2px 3px;}',
    '.a{top:1px;right:2px;bottom:1px;left:2px;}.b{top:1px;right:2px;bottom:3px;left:2px;}',
  ],
  'no property that only looks alike': [
    '.a{clip-path:inset(50%);box-shadow:inset 0 0}',
    '.a{clip-path:inset(50%);box-shadow:inset 0 0}',
  ],
  'ranges as the least and the most': [
    '@media (width >= 640px) and (height <= 500px)',
    '@media (min-width:640px) and (max-height:500px)',
  ],
  'viewport units that do not move': [
    'max-block-size: calc(100dvh - 1px); min(640px, 100svh)',
    'max-block-size:calc(100vh - 1px); min(640px, 100vh)',
  ],
  'nothing that holds what lies over the page': [
    '.a{container: x / inline-size;translate: 0 1px;color:red}',
    '.a{color:red}',
  ],
};

suite('styles for older engines have', () => {
  for (const [what, [source, lower]] of Object.entries(rows)) test(what, () => assert.equal(lowered(source), lower));

  test('a closed dialog out of sight', () => {
    assert.match(
      lowered('dialog[open] { display: grid }'),
      /^dialog:not\(\[open\]\)\{display:none\}.*dialog\[open\]\{ display:grid \}$/s,
    );
  });
});
