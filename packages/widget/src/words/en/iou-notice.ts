import type { Words } from '../words.ts';

export const iouNotice: Words['kinds']['iou']['notice'] = {
  title: 'Notice',
  readFirst: 'Please read first',
  gloss: {
    provider: 'We only offer the template; we do not lend, vouch or bring people together.',
    knowOther: 'Sign only with someone you know.',
    delivery: 'The principal is the money that really arrives. Keep proof of the transfer.',
    noDeduction: 'No interest or fee may be deducted from the principal in advance.',
    cap: 'The rate must not be over the legal cap.',
    noPublicLending: 'Lending to the public as a trade is forbidden.',
    noSham: 'False IOUs and false lawsuits are punishable.',
    identity: 'Your identity is checked; face recognition is never the only way.',
    lapse: 'An IOU not signed within 30 days lapses. Until the other signs, the one who issued it may revoke it.',
    stamp: 'The stamp says that both have signed; it is not an official seal.',
  },
};
