import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { HostError } from '../host/index.ts';
import { crossingVariables } from './looks.ts';
import { readSettings } from './settings.ts';

const plain = { view: 'sign', lang: 'zh-CN', largeType: false, headingLevel: 2 };
const harmless = { 'color-accent': ['#0A4C8C', '#8cc3f5'], 'color-on-accent': '#FFFFFF', 'radius-md': '4px' } as const;

/** What would let a page of another origin hide what is signed, or reach beyond it. */
const hostile: readonly (readonly [string, unknown])[] = [
  ['font-paper', 'Wingdings'],
  ['type-scale', '0.01'],
  ['space-4', '9999px'],
  ['duration', '1e9s'],
  ['paper-text', '#FFFFFF'],
  ['color-text', 'transparent'],
  ['color-text', '#FFFFFF00'],
  ['color-text', 'var(--iou-color-paper)'],
  ['color-text', 'url(https://elsewhere.example/)'],
  ['color-text', '#1F2328; display: none'],
  ['color-text', ['#1F2328']],
  ['color-text', ['#1F2328', '#1F2328', '#1F2328']],
  ['color-text', 7],
  ['color-__proto__', '#1F2328'],
  ['radius-md', '9999px'],
  ['radius-md', 'calc(1px * 1e9)'],
];

const isRefused = (settings: unknown) =>
  assert.throws(
    () => readSettings(settings),
    (error: unknown) => error instanceof HostError && error.code === 'PROTOCOL',
    JSON.stringify(settings),
  );

describe('the looks that a parent page asks for', () => {
  test('are colours, corners, density and scheme, as they were given', () => {
    const looks = { theme: 'dark', contrast: 'more', density: 'compact', variables: harmless } as const;
    const read = readSettings({ ...plain, ...looks });
    assert.deepEqual({ ...read, ...looks }, read);
  });

  test('are refused whole where one of them could hide what is signed', () => {
    for (const [name, value] of hostile)
      isRefused({ ...plain, variables: Object.fromEntries([...Object.entries(harmless), [name, value]]) });
    isRefused({
      ...plain,
      variables: Object.fromEntries(Array.from({ length: 41 }, (_, i) => [letters(i), '#000000'])),
    });
    isRefused(null);
    for (const wrong of [{ theme: 'none' }, { contrast: 'less' }, { density: '0' }, { variables: [] }])
      isRefused({ ...plain, ...wrong });
  });

  test('bring no rules along', () => {
    const given = { ...plain, rules: { 'iou-paper': { display: 'none' } }, appearance: { rules: {} } };
    const read = readSettings(given);
    assert.deepEqual(['rules' in read, 'appearance' in read], [false, false]);
  });

  test('are sent without what would be refused', () => {
    assert.deepEqual(
      crossingVariables(Object.fromEntries([...hostile.slice(0, 5), ...Object.entries(harmless)]) as never),
      {
        ...harmless,
      },
    );
  });
});

const letters = (at: number): string => `color-${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`;
