import type { Catalogue } from '../words.ts';

export const common: Catalogue['common'] = {
  submitting: 'Submitting…',
  slow: 'Slow network, keep this page open',
  noAnswer: 'No answer yet',
  loading: 'Loading…',
  offline: 'You are offline; signing needs a connection; entries stay on this page',
  simulated: 'Demo, no legal effect',
  largeType: 'Large type',
  counter: '{n}/{max}',
  other: 'other',
  document: 'paper',
  lastDay: 'last day',
  optional: 'optional',
  colon: ': ',
  comma: ', ',
  stop: '. ',
};
