import { compareDates, parseDate, type CalendarDate } from './calendar-date.ts';
import { compactText } from './compact-text.ts';
import { invalid, valid, type Parsed } from './parsed.ts';

export interface ResidentId {
  /** 18 characters, the last a digit or a capital X. */
  readonly id: string;
  readonly birthDate: CalendarDate;
  readonly sex: 'male' | 'female';
}

export type ResidentIdIssue = 'REQUIRED' | 'ID_LENGTH' | 'ID_INVALID' | 'ID_NOT_MAINLAND';

/** GB/T 2260 provinces. The next four digits are not checked: a recoded county's old numbers are good for life. */
const MAINLAND = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])/;

/** Residence permits of the same format: of Taiwan, Hong Kong, Macao (71, 81–83), and of foreigners (9, province). */
const OTHER_PERMIT = /^(71|8[1-3]|9[1-6])/;

/**
 * A mainland resident's 18-character ID number (GB 11643, R-05): shape, check character, region, and a real birthday
 * from 1900 to `today`. Full-width forms, spaces and a small x are normalised. Whether the number was ever issued, and
 * to whom, only the host can tell; age is judged by `ageOn` and the host's policy.
 *
 * Issues: `REQUIRED`, `ID_LENGTH`, `ID_INVALID`, `ID_NOT_MAINLAND` (a sound number of a Hong Kong, Macao, Taiwan or
 * foreign resident).
 */
export function parseResidentId(text: string, { today }: { today: CalendarDate }): Parsed<ResidentId, ResidentIdIssue> {
  const id = compactText(text).toUpperCase();
  if (id === '') return invalid('REQUIRED');
  if ([...id].length !== 18) return invalid('ID_LENGTH');
  if (!/^\d{17}[\dX]$/.test(id) || id.charAt(17) !== checkCharacter(id)) return invalid('ID_INVALID');
  const birth = parseDate(`${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`);
  if (!birth.ok || compareDates(birth.value, today) > 0) return invalid('ID_INVALID');
  if (OTHER_PERMIT.test(id)) return invalid('ID_NOT_MAINLAND');
  if (!MAINLAND.test(id)) return invalid('ID_INVALID');
  return valid({ id, birthDate: birth.value, sex: Number(id.charAt(16)) % 2 === 1 ? 'male' : 'female' });
}

/** ISO 7064 MOD 11-2: the remainder of the doubled running sum names the eighteenth character. */
function checkCharacter(id: string): string {
  let sum = 0;
  for (const digit of id.slice(0, 17)) sum = (sum + Number(digit)) * 2;
  return '10X98765432'.charAt(sum % 11);
}
