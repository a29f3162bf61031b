import { millisecondsOf } from '@iou-kit/machine/values';
import { PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString, type PDFRef } from 'pdf-lib';
import { saveDocument } from './new-document.ts';

/** Offsets as a PDF signature names them: [0, a) and [b, b + c) are signed, and b + c is the end of the file. */
export type ByteRange = readonly [start: 0, a: number, b: number, c: number];

export interface SlotOptions {
  /** Who signs: the platform. */
  readonly name: string;
  readonly reason: string;
  /** Instant that the signer claims; what counts is the timestamp. */
  readonly at: string;
  /** Bytes kept free for the CMS. */
  readonly reserve: number;
  /** What a verifier needs later, DER: it is signed along. */
  readonly dss?: { readonly certificates: readonly Uint8Array[]; readonly crls: readonly Uint8Array[] };
}

export interface SlottedFile {
  readonly bytes: Uint8Array;
  readonly byteRange: ByteRange;
}

/** Ten digits, to be written over in place. */
const PLACEHOLDER = 9_999_999_999;
const HIDDEN_PRINT_LOCKED = 132;

/** The file with an empty signature in an unseen field. No byte may be added or taken away from here on. */
export async function withSignatureSlot(
  pdf: Uint8Array | PDFDocument,
  { name, reason, at, reserve, dss }: SlotOptions,
): Promise<SlottedFile> {
  const document = pdf instanceof Uint8Array ? await PDFDocument.load(pdf, { updateMetadata: false }) : pdf;
  const { context, catalog } = document;
  const range = [PDFNumber.of(0), ...Array.from({ length: 3 }, () => PDFNumber.of(PLACEHOLDER))];
  const signature = context.register(
    context.obj({
      Type: 'Sig',
      Filter: 'Adobe.PPKLite',
      SubFilter: 'ETSI.CAdES.detached',
      ByteRange: range,
      Contents: PDFHexString.of('0'.repeat(2 * reserve)),
      M: PDFString.fromDate(new Date(millisecondsOf(at))),
      Name: PDFHexString.fromText(name),
      Reason: PDFHexString.fromText(reason),
    }),
  );
  const page = document.getPage(document.getPageCount() - 1);
  const field = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: PDFString.of('PlatformSeal'),
      Rect: [0, 0, 0, 0],
      F: HIDDEN_PRINT_LOCKED,
      P: page.ref,
      V: signature,
    }),
  );
  page.node.addAnnot(field);
  catalog.set(PDFName.of('AcroForm'), context.register(context.obj({ Fields: [field], SigFlags: 3 })));
  if (dss) {
    const streams = (files: readonly Uint8Array[]): PDFRef[] =>
      files.map((file) => context.register(context.flateStream(file)));
    const store = context.obj({ Certs: streams(dss.certificates), CRLs: streams(dss.crls) });
    catalog.set(PDFName.of('DSS'), context.register(store));
  }
  const bytes = await saveDocument(document);
  return { bytes, byteRange: writeByteRange(bytes, reserve) };
}

/** Writes the real range over its placeholder; `bytes` is changed. */
function writeByteRange(bytes: Uint8Array, reserve: number): ByteRange {
  const rangeText = `[ 0 ${PLACEHOLDER} ${PLACEHOLDER} ${PLACEHOLDER} ]`;
  const rangeAt = find(bytes, `/ByteRange ${rangeText}`) + '/ByteRange '.length;
  const contents = `/Contents <${'0'.repeat(2 * reserve)}>`;
  const from = find(bytes, contents, rangeAt) + '/Contents '.length;
  const to = from + 2 * reserve + 2;
  const byteRange: ByteRange = [0, from, to, bytes.length - to];
  write(bytes, rangeAt, `[${byteRange.join(' ')}]`.padEnd(rangeText.length));
  return byteRange;
}

/** The file with a CMS in its slot. Throws a RangeError if that is larger than what was reserved. */
export function fillSignatureSlot(bytes: Uint8Array, [, a, b]: ByteRange, cms: Uint8Array): Uint8Array {
  const room = b - a - 2;
  const hex = Array.from(cms, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex.length > room) throw new RangeError(`The signature has ${cms.length} bytes; ${room / 2} are reserved.`);
  const filled = bytes.slice();
  write(filled, a + 1, hex.padEnd(room, '0'));
  return filled;
}

/** What is signed: the file before and after the slot. */
export const signedBytes = (bytes: Uint8Array, [start, a, b, c]: ByteRange): [Uint8Array, Uint8Array] => [
  bytes.subarray(start, a),
  bytes.subarray(b, b + c),
];

/** Where ASCII stands in a file; it must. */
function find(bytes: Uint8Array, text: string, from = 0): number {
  const wanted = new TextEncoder().encode(text);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at;
  throw new Error(`The file has no ${text.slice(0, 12)}.`);
}

function write(bytes: Uint8Array, at: number, text: string): void {
  bytes.set(new TextEncoder().encode(text), at);
}
