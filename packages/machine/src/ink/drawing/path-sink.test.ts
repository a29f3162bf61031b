import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PathText } from './path-sink.ts';
import { traceOutline } from './trace-outline.ts';

test('a path is written with two decimals at most, and no more than it needs', () => {
  const path = new PathText();
  assert.equal(path.text, '');
  path.moveTo(1.005001, -2.5);
  path.lineTo(10, 0.001);
  path.quadraticCurveTo(1 / 3, -2 / 3, 1e-9, 123456.789);
  path.closePath();
  assert.equal(path.text, 'M1.01,-2.5L10,0Q0.33,-0.67 0,123456.79Z');
});

test('an outline is passed from middle to middle, pulled by its points, and closed where it began', () => {
  const path = new PathText();
  traceOutline(path, [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ]);
  assert.equal(path.text, 'M0,5Q0,0 5,0Q10,0 10,5Q10,10 5,10Q0,10 0,5Z');
});

test('an outline of less than three points is none', () => {
  const path = new PathText();
  traceOutline(path, []);
  traceOutline(path, [
    [1, 2],
    [3, 4],
  ]);
  assert.equal(path.text, '');
});
