import { compactText } from './compact-text.ts';
import { invalid, valid, type Parsed } from './parsed.ts';

/**
 * A mainland mobile number, 11 digits without +86. Spaces, dashes, full-width digits and +86, 0086 or 86 in
 * front are normalised. Finer number segments are never refused, since their lists go out of date; the SMS code is the test.
 *
 * Issues: `REQUIRED`, `MOBILE_INVALID`.
 */
export function parseMobile(text: string): Parsed<string, 'REQUIRED' | 'MOBILE_INVALID'> {
  const digits = compactText(text).replace(/\p{Pd}/gu, '');
  if (digits === '') return invalid('REQUIRED');
  const [, mobile] = /^(?:\+86|0086|86)?(1[3-9]\d{9})$/.exec(digits) ?? [];
  return mobile === undefined ? invalid('MOBILE_INVALID') : valid(mobile);
}

/** A soft warning for a parsed number: blocks sold for devices (1410, 1440, 146, 148) often receive no SMS. */
export const mobileWarning = (mobile: string): 'MOBILE_MAY_NOT_RECEIVE_SMS' | undefined =>
  /^14(10|40|6|8)/.test(mobile) ? 'MOBILE_MAY_NOT_RECEIVE_SMS' : undefined;
