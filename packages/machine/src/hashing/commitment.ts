import type { Opening } from '../model/person.ts';
import { hashOf } from './sha256.ts';

/** The salted promise of one personal value: SHA-256(RFC 8785 bytes of [salt, field, value]), hex (`contracts.md`). */
export const commitmentOf = (opening: Omit<Opening, 'commitment'>): string =>
  hashOf([opening.salt, opening.field, opening.value]);

/** Whether an opening is the one that was promised. */
export const opens = (opening: Opening): boolean => commitmentOf(opening) === opening.commitment;
