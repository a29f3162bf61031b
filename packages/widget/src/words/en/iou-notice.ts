import type { Words } from '../words.ts';

export const iouNotice: Words['kinds']['iou']['notice'] = {
  title: 'Notice',
  readFirst: 'Please read first',
  gloss: {
    provider:
      'We offer a template and a way to sign. We do not lend, vouch or bring people together; disputes are the parties’ own.',
    acquaintance: 'Sign only with somebody you know and trust, and check who it is before you sign.',
    principal:
      'The principal is the money that the borrower really receives. No interest or fee may be deducted in advance.',
    cap: 'The rate is at most 12 % a year and never over four times the one-year LPR at formation; what is above has no protection.',
    delivery: 'The loan is formed when the money arrives. Pay by transfer and keep the proof.',
    lawful:
      'Lending to the public as a trade and invented loans are forbidden; forged IOUs and false lawsuits are punishable.',
    identity:
      'Both must be 22 to 75 years old and use their own ID number and mobile. Your identity is checked; face recognition needs your separate consent, and there are other ways.',
    lapse:
      'An IOU not signed within 30 days lapses. This is no promise to keep it open: until the other signs, the one who issued it may revoke it.',
    stamp: 'The first stamp says that both have signed; later ones that both have agreed to release or settle it.',
    evidence: 'Both accept electronic signatures, and the kept records and hashes as evidence.',
  },
};
