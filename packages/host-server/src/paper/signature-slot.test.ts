import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PDFDocument } from 'pdf-lib';
import { newDocument, saveDocument } from './new-document.ts';
import { fillSignatureSlot, signedBytes, withSignatureSlot, type SlotOptions } from './signature-slot.ts';

const options: SlotOptions = { name: '示例平台', reason: '平台签章', at: '2026-11-22T02:00:00.000Z', reserve: 64 };

async function paper(): Promise<Uint8Array> {
  const facts = {
    title: '借条',
    documentHash: 'd0',
    eventHash: 'e0',
    state: 'effective',
    recordId: 'r0',
    printedAt: '2026-11-22T02:00:00.000Z',
  };
  const document = await newDocument(facts, 'content');
  document.addPage();
  return saveDocument(document);
}

const ascii = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

test('the range leaves out the string of the signature alone, and ends with the file', async () => {
  const { bytes, byteRange } = await withSignatureSlot(await paper(), options);
  const [start, a, b, c] = byteRange;
  assert.equal(start, 0);
  assert.equal(ascii(bytes.subarray(a, b)), `<${'0'.repeat(128)}>`);
  assert.ok(ascii(bytes.subarray(0, a)).endsWith('/Contents '));
  assert.equal(b + c, bytes.length);
  assert.ok(ascii(bytes).includes(`/ByteRange [0 ${a} ${b} ${c}]`));
});

test('the facts of the paper stand in the file as they are', async () => {
  const { bytes } = await withSignatureSlot(await paper(), options);
  for (const fact of ['/IOUDocumentHash (d0)', '/IOUEventHash (e0)', '/IOUState (effective)', '/IOURecord (r0)'])
    assert.equal(ascii(bytes).split(fact).length, 2, fact);
});

test('filling the slot changes nothing of what is signed', async () => {
  const { bytes, byteRange } = await withSignatureSlot(await paper(), options);
  const filled = fillSignatureSlot(bytes, byteRange, Uint8Array.of(0x30, 0x01, 0xff));
  assert.deepEqual(signedBytes(filled, byteRange), signedBytes(bytes, byteRange));
  assert.ok(ascii(filled).includes('<3001ff00'));
  assert.equal(filled.length, bytes.length);
  await PDFDocument.load(filled);
});

test('a signature that is larger than its slot is refused', async () => {
  const { bytes, byteRange } = await withSignatureSlot(await paper(), options);
  assert.throws(() => fillSignatureSlot(bytes, byteRange, new Uint8Array(65)), RangeError);
});

test('certificates and revocation lists are signed along', async () => {
  const dss = { certificates: [Uint8Array.of(1, 2, 3)], crls: [Uint8Array.of(4), Uint8Array.of(5)] };
  const { bytes } = await withSignatureSlot(await paper(), { ...options, dss });
  assert.match(ascii(bytes), /\/DSS \d+ 0 R/);
  assert.match(ascii(bytes), /\/Certs \[ \d+ 0 R \]\n\/CRLs \[ \d+ 0 R \d+ 0 R \]/);
});
