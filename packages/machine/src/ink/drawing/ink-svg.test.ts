import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sampleInk } from '../../testing/sample-ink.harness.ts';
import type { InkData, InkStroke } from '../ink-data.ts';
import { inkToSvg, inkToSvgPath, inkViewBox } from './ink-svg.ts';
import { strokeSvgPath } from './stroke-svg.ts';

const frame = { width: 400, height: 100 };
const pen = 4.4;
const line = (...places: readonly (readonly [number, number])[]): InkStroke => ({
  pointer: 'mouse',
  realPressure: true,
  points: places.map(([x, y]) => ({ x, y, pressure: 0.5 })),
});

/** The numbers of path data, in pairs: controls and places alike. */
const places = (path: string): [number, number][] =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
const reach = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

describe('what is shown of an ink', () => {
  test('is the box of its samples, and the width of the pen around it', () => {
    const ink: InkData = { ...frame, strokes: [line([10.001, 20]), line([50, 30.5])] };
    assert.equal(inkViewBox(ink), '5.6 15.6 48.8 19.3');
  });

  test('is the pad where there is nothing on it', () => {
    assert.equal(inkViewBox({ ...frame, strokes: [] }), '-4.4 -4.4 408.8 108.8');
  });
});

describe('a stroke as path data', () => {
  const grammar = /^M-?[\d.]+,-?[\d.]+(Q-?[\d.]+,-?[\d.]+ -?[\d.]+,-?[\d.]+)+Z$/;

  test('is a spot of the pen’s measure for a dot', () => {
    const path = strokeSvgPath(line([50, 60]), frame);
    assert.match(path, grammar);
    const [xs, ys] = [places(path).map(([x]) => x), places(path).map(([, y]) => y)];
    for (const across of [reach(xs), reach(ys)]) assert.ok(across > pen && across < pen * 1.5, `${across} px`);
    for (const [x, y] of places(path)) assert.ok(Math.hypot(x - 50, y - 60) < pen, `${x}, ${y}`);
  });

  test('is an outline that keeps to the line and reaches from end to end', () => {
    const along = Array.from({ length: 40 }, (_, i) => [20 + 4 * i, 50] as const);
    const path = strokeSvgPath(line(...along), frame);
    assert.match(path, grammar);
    const [xs, ys] = [places(path).map(([x]) => x), places(path).map(([, y]) => y)];
    assert.ok(Math.min(...xs) < 21 && Math.max(...xs) > 175, `${Math.min(...xs)}–${Math.max(...xs)}`);
    assert.ok(Math.min(...ys) < 50 - pen / 4 && Math.max(...ys) > 50 + pen / 4);
    for (const y of ys) assert.ok(Math.abs(y - 50) <= pen, String(y));
  });

  test('is thicker under more pressure, where that is real', () => {
    const pressed = (pressure: number, realPressure: boolean): number => {
      const points = Array.from({ length: 40 }, (_, i) => ({ x: 20 + 4 * i, y: 50, pressure }));
      return reach(places(strokeSvgPath({ pointer: 'pen', realPressure, points }, frame)).map(([, y]) => y));
    };
    const gain = (real: boolean): number => pressed(0.9, real) / pressed(0.1, real);
    assert.ok(gain(true) > 1.3 * gain(false), `${gain(true)} against ${gain(false)}`);
  });

  test('is nothing for no samples', () => {
    assert.equal(strokeSvgPath(line(), frame), '');
  });
});

describe('an ink as SVG', () => {
  test('is all its strokes in one path', () => {
    const paths = sampleInk.strokes.map((stroke) => strokeSvgPath(stroke, sampleInk));
    assert.equal(inkToSvgPath(sampleInk), paths.join(''));
    assert.equal(new Set(paths).size, 4);
    assert.equal(
      inkToSvg(sampleInk),
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${inkViewBox(sampleInk)}"><path d="${paths.join('')}"/></svg>\n`,
    );
  });
});
