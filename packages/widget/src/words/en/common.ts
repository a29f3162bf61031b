import type { Words } from '../words.ts';

export const common: Words['common'] = {
  submitting: 'Submitting…',
  slow: 'Slow network, keep this page open',
  noAnswer: 'No answer yet',
  loading: 'Loading…',
  offline: 'You are offline; signing needs a connection; entries stay on this page',
  simulated: 'Demo, no legal effect',
  largeType: 'Large type',
  counter: '{n}/{max}',
  other: 'other',
  optional: 'optional',
  colon: ': ',
  comma: ', ',
  stop: '. ',
};
