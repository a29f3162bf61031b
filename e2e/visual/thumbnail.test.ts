import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PNG } from 'pngjs';
import { differs, thumbnailOf } from './thumbnail.ts';

type Pixel = readonly [x: number, y: number];

function picture(width: number, height: number, drawn: readonly Pixel[], ink = [0, 0, 0]): Uint8Array {
  const png = new PNG({ width, height });
  png.data.fill(255);
  for (const [x, y] of drawn) png.data.set(ink, (y * width + x) * 4);
  return PNG.sync.write(png);
}

const dash = Array.from({ length: 8 }, (_, i) => [30 + i, 20] as const);

test('two pictures are the same but for a stray pixel', () => {
  const blank = thumbnailOf(picture(100, 60, []));
  assert.equal(differs(blank, thumbnailOf(picture(100, 60, [[50, 30]]))), undefined);
  assert.match(differs(blank, thumbnailOf(picture(100, 60, dash))) ?? '', /^\d of 45 cells differ$/);
  assert.equal(differs(blank, thumbnailOf(picture(100, 72, []))), 'it has another size');
});

const block = Array.from({ length: 64 }, (_, i) => [30 + (i % 8), 20 + Math.floor(i / 8)] as const);

test('two colours of the same brightness are told apart', () => {
  const [red, green] = [
    [120, 60, 60],
    [60, 91, 60],
  ].map((ink) => thumbnailOf(picture(100, 60, block, ink)));
  assert.equal(differs(red!, red!), undefined);
  assert.match(differs(red!, green!) ?? '', /^\d of 45 cells differ$/);
});

test('what was not written by it cannot be compared', () => {
  const seen = thumbnailOf(picture(100, 60, []));
  assert.equal(differs({ ...seen, colours: 'AwA=' }, seen), 'it cannot be read');
});
