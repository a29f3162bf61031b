import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyDate } from './arbitraries.harness.ts';
import { documentNumber, parseDocumentNumber } from './document-number.ts';

const entropy = Uint8Array.of(0x44, 0x89, 0x31, 0x50, 0xf7);
const sample = { prefix: 'IOU', date: '2026-11-22', entropy };

test('a number is kind, day, eight characters and a check character', () => {
  assert.equal(documentNumber(sample), 'IOU-20261122-8J4K2M7Q8');
  assert.match(documentNumber({ ...sample, entropy: new Uint8Array(5) }), /^IOU-20261122-00000000[0-9A-HJKMNP-TV-Z]$/);
});

test('a number is read as people copy it', () => {
  const number = documentNumber(sample);
  const value = { number, prefix: 'IOU', date: '2026-11-22' };
  for (const text of [number, number.toLowerCase(), ` ${number.replaceAll('-', ' ')} `, number.replaceAll('-', '—')]) {
    assert.deepEqual(parseDocumentNumber(text), { ok: true, value }, text);
  }
});

test('letters that are misread for digits stand for them', () => {
  const number = documentNumber({ ...sample, entropy: Uint8Array.of(0, 0x44, 0x32, 0, 0x21) });
  assert.match(number, /-0+1.*0/);
  const [head, tail] = [number.slice(0, 13), number.slice(13)];
  for (const one of ['I', 'L', 'l']) {
    const parsed = parseDocumentNumber(head + tail.replaceAll('1', one).replaceAll('0', 'o'));
    assert.equal(parsed.ok && parsed.value.number, number);
  }
});

test('what is no number is refused', () => {
  const number = documentNumber(sample);
  const vectors = [
    'IOU',
    'IOU-20261122',
    number.slice(0, -1),
    `${number}0`,
    number.replace('1122', '1131'),
    number.replace('8J', 'UJ'),
  ];
  for (const text of vectors) {
    assert.deepEqual(parseDocumentNumber(text), { ok: false, issue: { code: 'DOCUMENT_NUMBER_INVALID' } }, text);
  }
  assert.deepEqual(parseDocumentNumber(' '), { ok: false, issue: { code: 'REQUIRED' } });
});

test('a malformed input is a mistake of the program', () => {
  for (const change of [{ prefix: 'I' }, { prefix: 'iou' }, { date: '2026-11-31' }, { entropy: new Uint8Array(4) }]) {
    assert.throws(() => documentNumber({ ...sample, ...change }), RangeError);
  }
});

const anyNumber = fc
  .tuple(
    fc.stringMatching(/^[A-Z]{2,6}$/),
    anyDate('2020-01-01', 30_000),
    fc.uint8Array({ minLength: 5, maxLength: 5 }),
  )
  .map(([prefix, date, bytes]) => documentNumber({ prefix, date, entropy: bytes }));

test('every number reads back, and none with one wrong or two neighbouring characters exchanged', () => {
  const characters = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
  fc.assert(
    fc.property(anyNumber, fc.nat(), fc.constantFrom(...characters), (number, at, other) => {
      const read = (text: string) => parseDocumentNumber(text);
      assert.equal(read(number).ok, true);
      const place = at % number.length;
      const [here, next] = [number[place]!, number[place + 1]];
      if (here === '-') return;
      if (here !== other) assert.equal(read(number.slice(0, place) + other + number.slice(place + 1)).ok, false);
      if (next === undefined || next === '-' || next === here) return;
      assert.equal(read(number.slice(0, place) + next + here + number.slice(place + 2)).ok, false);
    }),
    { numRuns: 1000 },
  );
});
