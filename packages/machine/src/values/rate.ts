import { compactText } from './compact-text.ts';
import { invalid, valid, type Parsed } from './parsed.ts';
import { wholeNumber } from './whole-number.ts';

/**
 * A rate in percent a year as a person types it, in integer basis points: `4.35` is 435. At most two decimals;
 * full-width digits and spaces are normalised. Which rates may be agreed is the policy's business (R-14, `rateCapBp`).
 *
 * Issues: `REQUIRED`, `RATE_FORMAT`.
 */
export function parsePercent(text: string): Parsed<number, 'REQUIRED' | 'RATE_FORMAT'> {
  const digits = compactText(text);
  if (digits === '') return invalid('REQUIRED');
  const [, whole, decimals = ''] = /^(0|[1-9]\d{0,5})(?:\.(\d{1,2}))?$/.exec(digits) ?? [];
  return whole === undefined ? invalid('RATE_FORMAT') : valid(Number(whole + decimals.padEnd(2, '0')));
}

/** Integer basis points in percent, no more decimals than needed: `12`, `4.35`. Throws `RangeError` for no rate. */
export function formatPercent(bp: number): string {
  const digits = String(wholeNumber('bp', bp)).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.?0{1,2}$/, '');
}
