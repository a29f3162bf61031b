import type { KindWords } from '../../../model/kind-words.ts';
import { changeWords } from '../../shared/words/en.ts';

/** 借条 in English. */
export const words: KindWords = {
  name: 'IOU',
  service: 'IOU',
  article: 'IOU text',
  about: 'A loan between two people',
  lastDay: 'repayment date',
  role: { borrower: 'borrower', lender: 'lender' },
  roleChoice: {
    borrower: { label: 'Lend to me', note: 'You are the borrower' },
    lender: { label: 'I lend', note: 'You are the lender' },
  },
  sentence: {
    borrower: 'You borrow {amount} from {name}, repay by {date}',
    lender: 'You lend {amount} to {name}, due {date}',
  },
  section: { terms: '' },
  field: {
    principalFen: {
      label: 'Amount',
      help: 'At most {max}',
      error: {
        REQUIRED: 'Enter the amount',
        AMOUNT_FORMAT: 'Enter a valid amount, at most two decimals',
        AMOUNT_NOT_POSITIVE: 'The amount must be over 0',
        AMOUNT_TOO_LARGE: 'The amount must not be over {max}',
      },
    },
    purpose: {
      label: 'Purpose',
      help: '',
      option: { home: 'Home', car: 'Car', renovation: 'Renovation', business: 'Business', other: 'Other' },
      error: { REQUIRED: 'Choose a purpose' },
    },
    purposeNote: { label: 'Details', help: '', error: { TEXT_TOO_LONG: 'At most {max} characters' } },
    loanDate: {
      label: 'Loan date',
      help: 'From {min}',
      error: {
        REQUIRED: 'Choose the loan date',
        DATE_INVALID: 'Choose the loan date',
        LOAN_DATE_TOO_EARLY: 'Not before {date}',
        LOAN_DATE_TOO_LATE: 'Not after {date}',
      },
    },
    repayDate: {
      label: 'Repayment date',
      help: 'Until {max}',
      error: {
        REQUIRED: 'Choose the repayment date',
        DATE_INVALID: 'Choose the repayment date',
        REPAY_DATE_NOT_AFTER_LOAN: 'It must be after the loan date',
        REPAY_DATE_PAST: 'It must not be before today',
        TERM_TOO_LONG: 'The term is at most {term}',
      },
    },
    rateBp: {
      label: 'Annual rate',
      help: '0–{cap} % a year, 0 for no interest',
      error: {
        REQUIRED: 'Enter the rate',
        RATE_FORMAT: 'Enter a number, at most two decimals',
        RATE_OUT_OF_RANGE: 'The rate must be 0–{cap} %',
      },
    },
    repayment: {
      label: 'Repayment',
      help: '',
      option: { bullet: 'All at the end', monthly: 'Monthly interest, principal at the end' },
      error: { REQUIRED: 'Choose how it is repaid' },
    },
    channel: {
      label: 'Payment',
      help: '',
      option: { bank: 'Bank transfer', wechat: 'WeChat transfer', online: 'Other online transfer' },
      error: { REQUIRED: 'Choose how it is paid' },
    },
    remark: { label: 'Remark (optional)', help: '', error: { TEXT_TOO_LONG: 'At most {max} characters' } },
    images: {
      label: 'Pictures (optional)',
      help: 'Up to {max} JPG, PNG or WebP pictures, {size} each',
      error: { IMAGES_TOO_MANY: 'Up to {max} JPG, PNG or WebP pictures, {size} each' },
    },
  },
  gloss: {
    amount: 'Amount. The principal is what the borrower really receives; no interest or fee is deducted in advance.',
    purpose: 'Purpose. The borrower does not use the loan for anything unlawful.',
    term: 'Term. If the money arrives later than agreed, interest runs from its arrival; the repayment date stays.',
    delivery: 'Delivery. Between natural persons the loan is formed when the money arrives in the borrower’s account.',
    rate: 'Interest. Simple interest: whole months at a twelfth of the annual rate, further days at 1/365; the first day counts, the last does not; rounded to the fen.',
    repayment: 'Repayment. All at the end, or interest every month and the principal at the end; see the schedule.',
    early:
      'Early repayment. Possible at any time without a fee, interest to the day of payment; payments go to costs, then interest, then principal.',
    overdue:
      'Overdue. Interest on what is overdue from the next day; all overdue charges together stay within four times the one-year LPR at formation.',
    evidence:
      'Evidence. Both accept identity checks, electronic signatures and the kept records as a reliable way of signing.',
    release:
      'Release and settlement. Either may ask; it takes effect when the other confirms. Once settled, this IOU no longer proves a debt.',
    notices:
      'Notices and disputes. The mobile numbers above receive notices. Disputes are first discussed, then go to the court named here.',
    remark: 'Remark.',
  },
  notice: {
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
  },
  screens: {
    create: 'Create IOU',
    template: 'IOU template',
    form: 'Fill in the IOU',
    preview: 'Preview',
    sent: 'IOU sent',
    sign: 'Sign the IOU',
    success: 'Both signed; legally binding',
    successNote: 'The loan is formed when the money arrives: keep proof',
    detail: 'IOU details',
    download: 'Download',
    reject: 'Refuse the IOU',
    revoke: 'Revoke',
  },
  inForce: {
    sentence: 'In force',
    byRole: { borrower: 'repay by {date}', lender: 'due {date}' },
    restored: 'The IOU is signed again',
    revokedByYou: 'You revoked this IOU',
  },
  release: changeWords({
    act: 'release',
    done: 'Released',
    request: 'Request release',
    effect: 'The IOU will no longer be in force',
    ended: 'Both confirmed; not in force',
    cautionOnAsking: { lender: 'Not while money is owed' },
    cautionOnConfirming: { lender: 'Not while money is owed' },
  }),
  settlement: changeWords({
    act: 'settlement',
    done: 'Settled',
    request: 'Request settlement',
    effect: 'The IOU will no longer prove a debt',
    ended: 'No longer proves a debt',
    asked: 'Waiting for the other',
    cautionOnAsking: { lender: 'Check that all money arrived' },
    cautionOnConfirming: { lender: 'Check that all money arrived' },
  }),
  schedule: {
    title: 'Expected repayment',
    date: 'Date',
    column: { principalFen: 'Principal', interestFen: 'Interest' },
    total: 'Total',
    view: 'Schedule',
    ahead: '{n} days left',
    today: 'Due today',
    overdue: '{n} days overdue',
    reminder: 'Repayment reminders',
  },
  references: { title: 'Receipts for repayments', create: 'Make a receipt for a repayment', to: '' },
};
