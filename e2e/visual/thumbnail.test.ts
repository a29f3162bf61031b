import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PNG } from 'pngjs';
import { differs, thumbnailOf } from './thumbnail.ts';

function picture(width: number, height: number, dark: readonly (readonly [x: number, y: number])[]): Uint8Array {
  const png = new PNG({ width, height });
  png.data.fill(255);
  for (const [x, y] of dark) png.data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return PNG.sync.write(png);
}

const dash = Array.from({ length: 8 }, (_, i) => [30 + i, 20] as const);

test('two pictures are the same but for a stray pixel', () => {
  const blank = thumbnailOf(picture(100, 60, []));
  assert.equal(differs(blank, thumbnailOf(picture(100, 60, [[50, 30]]))), undefined);
  assert.match(differs(blank, thumbnailOf(picture(100, 60, dash))) ?? '', /^\d of 45 cells differ$/);
  assert.equal(differs(blank, thumbnailOf(picture(100, 72, []))), 'it has another size');
});
