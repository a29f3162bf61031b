import type { Words } from '../words.ts';

export const template: Words['template'] = {
  title: 'IOU template',
  eligibility: 'Mainland citizens aged {min}–{max} only',
};

export const preview: Words['preview'] = {
  title: 'Preview',
  filledBy: 'Filled in by {name} ({mobile}): make sure it is them',
};

export const sent: Words['sent'] = {
  title: 'IOU sent',
  texted: 'The {other} was texted',
  notTexted: 'SMS failed, send it yourself',
  reminder: 'Repayment reminders',
};

export const sign: Words['sign'] = {
  signInFirst: 'Sign in first',
  detailsTitle: 'Your details',
  title: 'Sign the IOU',
  validUntil: 'Valid until the end of {date}',
  expiresSoon: 'Expires soon',
  successTitle: 'In force',
  success: 'Both signed; legally binding',
  successNote: 'The loan is formed when the money arrives: keep proof',
};
