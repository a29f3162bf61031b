import { compactText } from './compact-text.ts';
import { invalid, valid, type Parsed } from './parsed.ts';
import { wholeNumber } from './whole-number.ts';

/**
 * An amount in yuan as a person types it, in integer fen: up to 12 digits, at most two decimals. Commas, spaces and
 * full-width digits are normalised. Zero is an amount; what a kind allows is that kind's policy.
 *
 * Issues: `REQUIRED`, `AMOUNT_FORMAT`.
 */
export function parseYuan(text: string): Parsed<number, 'REQUIRED' | 'AMOUNT_FORMAT'> {
  const digits = compactText(text).replaceAll(',', '');
  if (digits === '') return invalid('REQUIRED');
  const [, yuan, decimals = ''] = /^(0|[1-9]\d{0,11})(?:\.(\d{1,2}))?$/.exec(digits) ?? [];
  return yuan === undefined ? invalid('AMOUNT_FORMAT') : valid(Number(yuan + decimals.padEnd(2, '0')));
}

/** Integer fen as yuan with two decimals and thousands apart: `10,000.00`. Throws `RangeError` for no amount. */
export function formatYuan(fen: number): string {
  const digits = String(wholeNumber('fen', fen)).padStart(3, '0');
  return `${digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')}.${digits.slice(-2)}`;
}
