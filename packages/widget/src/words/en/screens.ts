import type { Catalogue } from '../words.ts';

export const template: Catalogue['template'] = {
  eligibility: 'Mainland citizens aged {min}–{max} only',
};

export const preview: Catalogue['preview'] = {
  filledBy: 'Filled in by {name} ({mobile}): make sure it is them',
};

export const sent: Catalogue['sent'] = {
  texted: 'The {other} was texted',
};

export const sign: Catalogue['sign'] = {
  signInFirst: 'Sign in first',
  detailsTitle: 'Your details',
  validUntil: 'Valid until the end of {date}',
  expiresSoon: 'Expires soon',
  successTitle: 'In force',
};
