import type { Catalogue } from '../words.ts';

export const live: Catalogue['live'] = {
  updated: 'The {kind} has changed: {title}',
  verificationExpires: 'The check times out in {n} minutes',
};
