import { hexBytes } from '@iou-kit/machine';

/** The one signature of a sealed PDF, and what the file says that it is a paper of. */
export interface SealedPdf {
  readonly cms: Uint8Array;
  /** What the signature covers: before and behind its own place. */
  readonly signed: readonly [Uint8Array, Uint8Array];
  /** Bytes outside of what it covers. */
  readonly appended: boolean;
  readonly facts: Readonly<Record<FactName, string | undefined>>;
}

type FactName = 'IOUDocumentHash' | 'IOUEventHash' | 'IOUState' | 'IOURecord' | 'IOUInks';
const RANGE = /\/ByteRange\s*\[\s*0\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/g;

/** Reads a sealed PDF; undefined where there is no signature of the form, or several. */
export function readSealedPdf(bytes: Uint8Array): SealedPdf | undefined {
  const text = latin1(bytes);
  const ranges = [...text.matchAll(RANGE)];
  const [range] = ranges;
  const forms = text.match(/\/SubFilter\s*\/ETSI\.CAdES\.detached/g) ?? [];
  if (!range || ranges.length !== 1 || text.split('/ByteRange').length !== 2 || forms.length !== 1) return undefined;
  const [before = 0, behind = 0, length = 0] = range.slice(1).map(Number);
  const gap = text.slice(before, behind);
  const contents = /^<([0-9a-fA-F]+)>/.exec(gap)?.[1];
  const fits = before < behind && behind + length <= bytes.length && /\/Contents\s*$/.test(text.slice(0, before));
  if (!contents || contents.length % 2 !== 0 || !fits) return undefined;
  const signed = [bytes.subarray(0, before), bytes.subarray(behind, behind + length)] as const;
  const covered = latin1(signed[0]) + latin1(signed[1]);
  return {
    cms: withoutPadding(hexBytes(contents)),
    signed,
    appended: behind + length < bytes.length || gap.length > contents.length + 2,
    facts: {
      IOUDocumentHash: fact(covered, 'IOUDocumentHash'),
      IOUEventHash: fact(covered, 'IOUEventHash'),
      IOUState: fact(covered, 'IOUState'),
      IOURecord: fact(covered, 'IOURecord'),
      // A paper need not name its inks; one that names them badly names none of anybody's.
      IOUInks: covered.includes('/IOUInks') ? (fact(covered, 'IOUInks') ?? '') : undefined,
    },
  };
}

/** A literal string of the information dictionary that stands in the file once. */
function fact(text: string, name: FactName): string | undefined {
  const [, first, ...more] = text.split(`/${name}`);
  return more.length === 0 ? /^\s*\(([\w-]{1,200})\)/.exec(first ?? '')?.[1] : undefined;
}

/** A DER element without the zeros that fill up its place; with whatever else stands there, which makes it none. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  const [, first = 0] = bytes;
  const count = first < 0x80 ? 0 : first - 0x80;
  const length = count === 0 ? first : bytes.subarray(2, 2 + count).reduce((sum, byte) => sum * 256 + byte, 0);
  const end = 2 + count + length;
  return bytes.subarray(end).some((byte) => byte !== 0) ? bytes : bytes.subarray(0, end);
}

const CHUNK = 0x8000;

/** A letter for each byte. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text;
}
