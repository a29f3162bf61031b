import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

const page = new URL('../docs/threat-model.md', import.meta.url);
const [, ...sections] = readFileSync(page, 'utf8').split(/^## /m);
const parts = ['Who and why', 'Control', 'Tests', 'Remains'] as const;
type Part = (typeof parts)[number];

const links = (text: string) =>
  [...text.matchAll(/\[([^\]]+)\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, label = '', path = '']) => ({ label, path }));

/** The text of a part of a threat, up to the next. */
const partOf = (threat: string, part: Part) =>
  new RegExp(`^- \\*\\*${part}\\*\\*: ([\\s\\S]*?)(?=^- \\*\\*|$(?![\\s\\S]))`, 'm').exec(threat)?.[1] ?? '';

/** A test's title as its source has it, in whichever quotes. */
function isTitleIn(source: string, title: string): boolean {
  return ["'", '"', '`'].some((quote) => source.includes(quote + title + quote));
}

describe('the threat model', () => {
  test('has threats', () => {
    assert.ok(sections.length >= 20);
  });
  for (const threat of sections) {
    test(threat.split('\n')[0] ?? '', () => {
      for (const part of parts) assert.ok(partOf(threat, part).trim(), `it says nothing of: ${part}`);
      for (const { path } of links(threat)) assert.ok(existsSync(new URL(path, page)), `there is no ${path}`);
      const shown = links(partOf(threat, 'Tests'));
      assert.ok(shown.length > 0, 'no test shows it');
      for (const { label, path } of shown) {
        const title = /^`(.+)`$/s.exec(label)?.[1] ?? '';
        assert.ok(isTitleIn(readFileSync(new URL(path, page), 'utf8'), title), `${path} has no test named ${label}`);
      }
    });
  }
});
