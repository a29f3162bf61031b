/** Bytes backed by memory of their own, as WebCrypto asks. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** One DER element: its tag, all of its bytes, and those of its value. */
export interface Der {
  readonly tag: number;
  readonly whole: Bytes;
  readonly body: Bytes;
}

/** Hostile or foreign bytes. The verifying functions catch it and give values. */
export class DerError extends Error {
  override readonly name = 'DerError';
}

/**
 * The first element of the bytes. Only what DER allows is read: a length in its one shortest form, tags of one byte. A lenient (BER)
 * reader would take several encodings for the same thing, and so would let bits outside of what is signed be changed unseen.
 */
export function firstDer(bytes: Bytes): Der {
  const [tag, first] = bytes;
  if (tag === undefined || first === undefined) throw new DerError('ends early');
  if ((tag & 0x1f) === 0x1f) throw new DerError('a tag of several bytes');
  const longForm = first >= 0x80;
  const count = longForm ? first & 0x7f : 0;
  if (longForm && (count === 0 || count > 4)) throw new DerError('a length that DER does not have');
  const length = longForm ? bytes.subarray(2, 2 + count).reduce((sum, byte) => sum * 256 + byte, 0) : first;
  if (longForm && (length < 0x80 || length < 256 ** (count - 1)))
    throw new DerError('a length in more bytes than it needs');
  const start = 2 + count;
  if (start + length > bytes.length) throw new DerError('ends early');
  return { tag, whole: bytes.subarray(0, start + length), body: bytes.subarray(start, start + length) };
}

/** The one element that the bytes are, of that tag if one is given. */
export function readDer(bytes: Bytes, tag?: number): Der {
  const der = firstDer(bytes);
  if (der.whole.length !== bytes.length) throw new DerError('bytes after the end');
  if (tag !== undefined && der.tag !== tag) throw new DerError(`tag ${hexTag(der.tag)} where ${hexTag(tag)} belongs`);
  return der;
}

/** Walks through the elements inside of another. */
export interface DerFields {
  /** The next element, which must be of that tag. */
  take(tag: number): Der;
  /** The next element if it is of that tag. */
  maybe(tag: number): Der | undefined;
  /** The next element, whatever it is. */
  any(): Der;
  readonly more: boolean;
  /** Nothing may be left. */
  end(): void;
}

/** The elements inside of `der`, which must be of that tag. */
export function fieldsOf(der: Der, tag: number = SEQUENCE): DerFields {
  if (der.tag !== tag) throw new DerError(`tag ${hexTag(der.tag)} where ${hexTag(tag)} belongs`);
  let rest = der.body;
  const any = () => {
    const next = firstDer(rest);
    rest = rest.subarray(next.whole.length);
    return next;
  };
  const take = (wanted: number) => {
    if (rest.length === 0 || rest[0] !== wanted) throw new DerError(`tag ${hexTag(wanted)} is missing`);
    return any();
  };
  return {
    any,
    take,
    maybe: (wanted) => (rest[0] === wanted ? any() : undefined),
    get more() {
      return rest.length > 0;
    },
    end() {
      if (rest.length > 0) throw new DerError('a field too many');
    },
  };
}

/** Every element inside of `der`, which must be of that tag. */
export function elementsOf(der: Der, tag: number = SEQUENCE): readonly Der[] {
  const fields = fieldsOf(der, tag);
  const found: Der[] = [];
  while (fields.more) found.push(fields.any());
  return found;
}

export const [BOOLEAN, INTEGER, BIT_STRING, OCTET_STRING, NULL, OID] = [0x01, 0x02, 0x03, 0x04, 0x05, 0x06] as const;
export const [UTC_TIME, GENERALIZED_TIME, SEQUENCE, SET] = [0x17, 0x18, 0x30, 0x31] as const;
/** `[n]` around other elements. */
export const context = (n: number): number => 0xa0 | n;
/** `[n]` in place of a primitive's own tag. */
export const contextPrimitive = (n: number): number => 0x80 | n;

const hexTag = (tag: number) => `0x${tag.toString(16).padStart(2, '0')}`;
