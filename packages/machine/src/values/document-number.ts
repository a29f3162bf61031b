import { parseDate, type CalendarDate } from './calendar-date.ts';
import { BASE32, checkCharacter } from './check-character.ts';
import { compactText } from './compact-text.ts';
import { invalid, valid, type Parsed } from './parsed.ts';

export interface DocumentNumber {
  /** The canonical writing: `IOU-20261122-` and nine characters. */
  readonly number: string;
  readonly prefix: string;
  readonly date: CalendarDate;
}

export interface DocumentNumberInput {
  /** The kind's letters, two to six capitals. */
  readonly prefix: string;
  /** The day in Shanghai on which the paper was made. */
  readonly date: CalendarDate;
  /** Five random bytes, supplied by the caller. */
  readonly entropy: Uint8Array;
}

/**
 * The 编号 printed on a paper: kind, day, eight Crockford base32 characters of entropy and a check character over all
 * that stands before it. It identifies a paper to people; it opens nothing. Throws `RangeError` for a malformed input.
 */
export function documentNumber({ prefix, date, entropy }: DocumentNumberInput): string {
  if (!/^[A-Z]{2,6}$/.test(prefix)) throw new RangeError('prefix must be two to six capital letters');
  if (!parseDate(date).ok) throw new RangeError('date must be a real day written YYYY-MM-DD');
  if (entropy.length !== 5) throw new RangeError(`entropy must be five bytes, but has ${entropy.length}`);
  let bits = 0n;
  for (const byte of entropy) bits = (bits << 8n) | BigInt(byte);
  let serial = '';
  for (let shift = 35n; shift >= 0n; shift -= 5n) serial += BASE32.charAt(Number((bits >> shift) & 31n));
  const day = date.replaceAll('-', '');
  return `${prefix}-${day}-${serial}${check(prefix, day, serial)}`;
}

/**
 * A 编号 as a person copies it: small letters, spaces, missing dashes, and I, L or O for 1, 1 and 0 in the last part.
 *
 * Issues: `REQUIRED`; `DOCUMENT_NUMBER_INVALID`, also for any one wrong character or two exchanged ones.
 */
export function parseDocumentNumber(text: string): Parsed<DocumentNumber, 'REQUIRED' | 'DOCUMENT_NUMBER_INVALID'> {
  const typed = compactText(text)
    .toUpperCase()
    .replace(/\p{Pd}/gu, '');
  if (typed === '') return invalid('REQUIRED');
  const [, prefix = '', day = '', tail = ''] = /^([A-Z]{2,6})(\d{8})([0-9A-TV-Z]{9})$/.exec(typed) ?? [];
  const nine = tail.replace(/[IL]/g, '1').replaceAll('O', '0');
  const date = parseDate(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`);
  const sound = date.ok && nine.charAt(8) === check(prefix, day, nine.slice(0, 8));
  if (!sound) return invalid('DOCUMENT_NUMBER_INVALID');
  return valid({ number: `${prefix}-${day}-${nine}`, prefix, date: date.value });
}

const check = (prefix: string, day: string, serial: string): string =>
  checkCharacter([
    ...[...prefix].map((letter) => letter.charCodeAt(0) - 64),
    ...[...day].map(Number),
    ...[...serial].map((character) => BASE32.indexOf(character)),
  ]);
