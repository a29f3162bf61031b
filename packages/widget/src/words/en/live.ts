import type { Words } from '../words.ts';

export const live: Words['live'] = {
  updated: 'The IOU has changed: {title}',
  noticeReady: 'You can go on',
  expiresSoon: 'Expires soon',
  verificationExpires: 'The check times out in {n} minutes',
  signatureKept: 'Signature kept',
  cleared: 'Cleared',
  undone: 'Stroke undone',
};
