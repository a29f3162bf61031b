import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { jpeg, png, secret, svg, webp } from '../../contract/kit/images.ts';
import { orientationIn, orientationSegment } from './jpeg-orientation.ts';
import { readImage } from './read-image.ts';

const holdsSecret = (bytes: Uint8Array) => Buffer.from(bytes).includes(secret);

describe('an image', () => {
  for (const [mediaType, make] of Object.entries({ 'image/png': png, 'image/jpeg': jpeg, 'image/webp': webp })) {
    test(`${mediaType} loses its metadata and nothing else`, () => {
      const before = make();
      assert.ok(holdsSecret(before));
      const read = readImage(before);
      assert.equal(read?.mediaType, mediaType);
      assert.ok(read && !holdsSecret(read.bytes));
      assert.deepEqual(readImage(read.bytes)?.bytes, read.bytes, 'to strip it twice is to strip it once');
    });

    test(`${mediaType} that is cut short or altered is never more than refused`, () => {
      const whole = make();
      for (let length = 0; length < whole.length; length += 1) readImage(whole.slice(0, length));
      for (let at = 0; at < whole.length; at += 1) {
        for (const value of [0x00, 0xff, 0x7f]) {
          const altered = whole.slice();
          altered[at] = value;
          readImage(altered);
        }
      }
    });
  }

  test('that was taken on its side stays so, and that is all that is left of its EXIF', () => {
    const turned = orientationSegment(6);
    assert.equal(orientationIn(turned.subarray(4)), 6);
    const little = Uint8Array.from(
      Buffer.from(
        '457869660000' +
          '49492a0008000000' +
          '0200' +
          '0f01020004000000' +
          '41424300' +
          '1201030001000000' +
          '08000000',
        'hex',
      ),
    );
    assert.equal(orientationIn(little), 8);
    const whole = jpeg();
    const exif = Buffer.concat([Buffer.from([0xff, 0xe1, 0, little.length + 2]), little]);
    const read = readImage(Uint8Array.from(Buffer.concat([whole.subarray(0, 2), exif, whole.subarray(2)])));
    assert.ok(
      read &&
        Buffer.from(read.bytes).includes(Buffer.from(orientationSegment(8))) &&
        !Buffer.from(read.bytes).includes('ABC'),
    );
    for (let length = 0; length < little.length; length += 1) orientationIn(little.subarray(0, length));
  });

  test('of another kind is refused, whatever it is called', () => {
    for (const bytes of [
      svg(),
      new Uint8Array(),
      Uint8Array.from(Buffer.from('GIF89a')),
      Uint8Array.from(Buffer.from('%PDF-1.7')),
    ])
      assert.equal(readImage(bytes), null);
  });

  test('that declares to be enormous is refused', () => {
    for (const size of [
      { width: 60_000, height: 1 },
      { width: 15_000, height: 15_000 },
      { width: 0, height: 1 },
    ])
      assert.equal(readImage(png(size)), null);
    assert.ok(readImage(png({ width: 8000, height: 6000 })));
  });
});
