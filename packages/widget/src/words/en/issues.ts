import type { Catalogue } from '../words.ts';

export const issues: Catalogue['issues'] = {
  REQUIRED: 'Fill this in',
  CHOICE_UNKNOWN: 'Choose one',
  TEXT_CHARACTERS: 'Contains characters that cannot be used',
  TEXT_TOO_LONG: 'At most {max} characters',
  AMOUNT_FORMAT: 'Enter a valid amount, at most two decimals',
  RATE_FORMAT: 'Enter a number, at most two decimals',
  DATE_INVALID: 'Choose a date',
  INK_BLANK: 'Sign first',
  INK_DOT: 'Too short: write your name',
  INK_SCRIBBLE: 'Written over too often: write your name clearly',
  INK_TOO_LARGE: 'Too much writing: clear and sign again',
  INK_FORMAT_UNKNOWN: 'The signature can’t be read, sign again',
  INK_MALFORMED: 'The signature can’t be read, sign again',
  INK_DYNAMICS_UNWANTED: 'The signature can’t be read, sign again',
  NAME_DIFFERS: 'Differs from the {kind}',
  NOTICE_OUTDATED: 'The notice has changed, read it again',
  ROLE_UNKNOWN: 'Choose your role',
  other: 'Check this',
};
