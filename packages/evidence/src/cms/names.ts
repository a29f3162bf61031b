import { DerError, elementsOf, fieldsOf, OID, SET } from './der.ts';
import type { Der } from './der.ts';
import { oidOf } from './der-values.ts';

/** A distinguished name: in words, and the two parts that a report shows. */
export interface Name {
  readonly text: string;
  readonly commonName: string;
  readonly organization?: string;
}

const words: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
};

const encodings: Readonly<Record<number, string>> = {
  0x0c: 'utf-8',
  0x13: 'utf-8',
  0x14: 'windows-1252',
  0x16: 'utf-8',
  0x1e: 'utf-16be',
};

export function nameOf(der: Der): Name {
  const parts = elementsOf(der).flatMap((set) => elementsOf(set, SET).map(attributeOf));
  const of = (type: string) => parts.find((part) => part.type === type)?.value;
  const organization = of('2.5.4.10');
  return {
    text: parts.map(({ type, value }) => `${words[type] ?? type}=${value}`).join(', '),
    commonName: of('2.5.4.3') ?? '',
    ...(organization === undefined ? {} : { organization }),
  };
}

function attributeOf(der: Der): { type: string; value: string } {
  const fields = fieldsOf(der);
  const type = oidOf(fields.take(OID));
  const value = fields.any();
  fields.end();
  const encoding = encodings[value.tag];
  if (encoding === undefined) return { type, value: '' };
  try {
    return { type, value: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(value.body) };
  } catch {
    throw new DerError('a name that is no text');
  }
}
