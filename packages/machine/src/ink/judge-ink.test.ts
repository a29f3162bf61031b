import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { sampleInk } from '../testing/sample-ink.harness.ts';
import type { InkData } from './ink-data.ts';
import { judgeInk } from './judge-ink.ts';
import * as hand from './judged-inks.harness.ts';
import { characters, pens, phone, sheet, written, type Character, type Line } from './judged-inks.harness.ts';

const { backAndForth, circles, dragons, loops, moved, row, runOn, spirals, grid, times } = hand;

const long: readonly Character[] = ['静', '赢', '龍', '静', '赢', '龍', '静', '赢', '龍', '静', '赢', '龍'];
const underlined: readonly Line[] = [
  ...moved(loops(8, 60, 0.35), 1, 40, 60),
  // Under the name, back and on again, then struck through twice.
  [
    [30, 140],
    [230, 136],
    [40, 148],
    [225, 150],
  ],
  [
    [150, 125],
    [160, 165],
  ],
  [
    [185, 122],
    [178, 168],
  ],
];

const signatures: readonly (readonly [string, InkData])[] = [
  ['王, as the samples have it', sampleInk],
  ['一, a single line', written(row(['一'], 120))],
  ['一, small on a full-screen sheet', written(row(['一'], 70), sheet)],
  [
    '一, straight down',
    written([
      [
        [80, 20],
        [80.5, 150],
      ],
    ]),
  ],
  ['静', written(row(['静'], 150))],
  ['赢', written(row(['赢'], 150))],
  ['three dragons', written(dragons(150))],
  ['three dragons, small', written(dragons(40))],
  ['three dragons, run on', written(runOn(dragons(150)))],
  ['three times three dragons', written(times(3, 100, dragons(100)))],
  ['a row of nine times three dragons', written(times(9, 34, dragons(34)))],
  ['a row of nine times three dragons, run on', written(runOn(times(9, 34, dragons(34))))],
  ['grids in a long row, run on', written(runOn(times(9, 34, grid(9, 34))))],
  ['a row of twelve dense characters', written(row(long, 26))],
  ['a row of twelve, run on', written(runOn(row(long, 26)))],
  [
    'a column of three',
    written(['静', '赢', '龍'].flatMap((each, i) => moved(row([each as Character], 60), 1, 0, i * 66))),
  ],
  ['a trembling hand', written(row(['静', '赢'], 60), phone, { tremble: 1.5 })],
  ['a pen that rests before it is lifted', written(row(['静', '赢'], 60), phone, { tremble: 0.4, rests: 250 })],
  ['a pen that rests, small', written(row(['静', '赢'], 30), phone, { tremble: 0.4, rests: 100 })],
  ['cursive', written(loops(12, 70, 0.4))],
  ['cursive, loops over loops', written(loops(10, 90, 0.1))],
  ['cursive, forty loops in a long low line', written(loops(40, 24, 0.3))],
  ['underlined and struck through twice', written(underlined)],
  ['tiny and legible', written(row(['静', '赢'], 24), phone)],
  ['tiny on a full-screen sheet', written(row(['静'], 50), sheet)],
  ['from edge to edge of a sheet', written(row(['静', '赢', '静', '赢', '静', '赢', '静'], 110), sheet)],
  ['over the edges', written(moved(row(['静', '赢'], 200), 1, -50, -30))],
];

const nothing: InkData = { ...phone, strokes: [] };
const trace = [
  [60, 60],
  [61, 61],
] as const;
const refused: readonly (readonly [string, InkData, string])[] = [
  ['nothing', nothing, 'INK_BLANK'],
  ['a dot', written([[[50, 50]]]), 'INK_DOT'],
  ['a slip', written([trace]), 'INK_DOT'],
  ['a dot that was held', written([[[50, 50]]], phone, { tremble: 0.5, rests: 2000 }), 'INK_DOT'],
  ['two dots far apart', written([[[50, 50]], [[150, 50]]]), 'INK_DOT'],
  ['a whole name within the width of the pen', written(row(['静', '赢'], pens(1))), 'INK_DOT'],
  [
    'a line just too short',
    written([
      [
        [50, 50],
        [50 + pens(3.8), 50],
      ],
    ]),
    'INK_DOT',
  ],
  ['back and forth over one line', written(backAndForth(24, 120, 6)), 'INK_SCRIBBLE'],
  ['back and forth, often', written(backAndForth(90, 90, 6)), 'INK_SCRIBBLE'],
  ['back and forth on a sheet', written(backAndForth(80, 300, 14), sheet), 'INK_SCRIBBLE'],
  ['back and forth from edge to edge', written(backAndForth(60, 330, 8)), 'INK_SCRIBBLE'],
  ['up and down', written(backAndForth(60, 90, 6).map((line) => line.map(([x, y]) => [y, x]))), 'INK_SCRIBBLE'],
  ['a very great many lines', written(backAndForth(2000, 300, 200)), 'INK_SCRIBBLE'],
  ['round and round', written(circles(14, 90, 6)), 'INK_SCRIBBLE'],
  ['out and in as a spiral', written(spirals(12, 100)), 'INK_SCRIBBLE'],
  [
    'a name scratched over',
    written([...row(['静', '赢'], 60), ...moved(backAndForth(40, 120, 30), 1, 0, 15)]),
    'INK_SCRIBBLE',
  ],
];

const names = fc.array(fc.constantFrom(...(Object.keys(characters) as Character[])), { minLength: 1, maxLength: 12 });

const scaled = (ink: InkData, by: number): InkData => ({
  ...shifted(ink, 0, 0, by),
  width: ink.width * by,
  height: ink.height * by,
});
const shifted = (ink: InkData, dx: number, dy: number, by = 1): InkData => ({
  ...ink,
  strokes: ink.strokes.map((stroke) => ({
    ...stroke,
    points: stroke.points.map(({ x, y }) => ({ x: x * by + dx, y: y * by + dy })),
  })),
});

describe('what is a signature', () => {
  for (const [what, ink] of signatures) test(what, () => assert.equal(judgeInk(ink), undefined));

  test('any name, of any size that the pen can write, with an unsteady hand', () => {
    fc.assert(
      fc.property(
        names,
        fc.double({ min: 4.5, max: 30, noNaN: true }),
        fc.boolean(),
        fc.boolean(),
        (name, size, run, old) => {
          const lines = row(name, pens(size));
          const hold = { tremble: old ? pens(0.1) : 0, rests: old ? 30 : 0 };
          assert.equal(judgeInk(written(run ? runOn(lines) : lines, phone, hold)), undefined);
        },
      ),
    );
  });
});

describe('what is none', () => {
  for (const [what, ink, flaw] of refused) test(what, () => assert.equal(judgeInk(ink), flaw));

  test('anything that a spot of three pens covers', () => {
    const inside = fc.double({ min: 0, max: 2.99, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.array(fc.tuple(inside, inside), { minLength: 1 }), { minLength: 1 }), (lines) => {
        assert.equal(judgeInk(written(moved(lines, pens(1), 80, 80))), 'INK_DOT');
      }),
    );
  });

  test('any line gone over twenty-four times and more, wherever and however long', () => {
    const far = fc.double({ min: -300, max: 600, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 24, max: 200 }),
        fc.double({ min: 8, max: 50, noNaN: true }),
        far,
        far,
        (passes, width, dx, dy) => {
          const lines = backAndForth(passes, pens(width), pens(0.7));
          assert.equal(judgeInk(written(moved(lines, 1, dx, dy))), 'INK_SCRIBBLE');
        },
      ),
    );
  });
});

describe('a judgement', () => {
  const all = [...signatures, ...refused];

  test('is the same on a pad of another size', () => {
    for (const [what, ink] of all)
      for (const by of [0.25, 2 / 3, 3.7]) assert.equal(judgeInk(scaled(ink, by)), judgeInk(ink), `${what}, × ${by}`);
  });

  test('is the same wherever on the pad it was written', () => {
    for (const [what, ink] of all)
      for (const [dx, dy] of [
        [-123.45, 67.8],
        [1000, -999],
      ] as const)
        assert.equal(judgeInk(shifted(ink, dx, dy)), judgeInk(ink), `${what}, by ${dx}, ${dy}`);
  });

  test('is the same at every scale and place for anything that may be drawn', () => {
    const step = fc.integer({ min: 0, max: 64 * 300 }).map((value) => value / 64);
    const drawing = fc.array(fc.array(fc.tuple(step, step), { minLength: 1, maxLength: 60 }), { maxLength: 6 });
    const place = fc.integer({ min: -2000, max: 2000 });
    fc.assert(
      fc.property(drawing, fc.constantFrom(0.125, 0.5, 2, 16), place, place, (lines, by, dx, dy) => {
        const strokes = lines.map((line) => ({
          pointer: 'mouse' as const,
          realPressure: false,
          points: line.map(([x, y]) => ({ x, y })),
        }));
        const ink: InkData = { ...phone, strokes };
        const flaw = judgeInk(ink);
        assert.equal(judgeInk(scaled(ink, by)), flaw);
        assert.equal(judgeInk(shifted(ink, dx, dy)), flaw);
      }),
    );
  });
});
