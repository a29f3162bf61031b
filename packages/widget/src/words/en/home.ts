import type { Words } from '../words.ts';

export const home: Words['home'] = {
  title: 'Papers between two people',
  make: 'Create',
  iou: { title: '小借条 IOU', text: 'Money lent between people who know each other' },
  receipt: { title: '小收据 Receipt', text: 'Money paid, confirmed by both' },
  contract: { title: '小合同 Contract', text: 'Templates between two people' },
  templates: 'Contract templates',
  template: {
    iou: { title: 'IOU', text: 'Borrower or lender begins' },
    lease: { title: 'Home lease', text: 'Landlord or tenant begins' },
  },
  more: { title: 'More templates', text: 'Not yet available' },
};

export const myCode: Words['myCode'] = {
  title: 'My QR code',
  text: 'Whoever scans it fills in a form, and you are invited',
  picture: 'My QR code, as a picture',
  link: 'The code’s link',
  until: 'Valid until {date}',
  renew: 'Renew',
  renewHint: 'The old code is voided; what was made with it stays',
  renewed: 'Renewed: the old code is void',
  failed: 'The code did not come: try again later',
  with: 'With {name}',
  unknown: 'This code is no longer valid: ask for a fresh one',
};
