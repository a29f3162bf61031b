import type { Catalogue } from '../words.ts';

export const live: Catalogue['live'] = {
  updated: 'The {kind} has changed: {title}',
  noticeReady: 'You can go on',
  expiresSoon: 'Expires soon',
  verificationExpires: 'The check times out in {n} minutes',
  signatureKept: 'Signature kept',
  cleared: 'Cleared',
  undone: 'Stroke undone',
};
