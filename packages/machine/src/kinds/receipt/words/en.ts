import type { KindWords } from '../../../model/kind-words.ts';
import { amountErrors, changeWords, imagesWords, remarkWords } from '../../shared/words/en.ts';

/** 收据 in English. */
export const words: KindWords = {
  name: 'Receipt',
  service: 'Receipt',
  article: 'Receipt text',
  about: 'Proof of a payment',
  role: { payee: 'payee', payer: 'payer' },
  roleChoice: {
    payee: { label: 'I was paid', note: 'You are the payee' },
    payer: { label: 'I paid', note: 'You are the payer' },
  },
  sentence: {
    payee: 'You confirm that {name} paid you {amount}',
    payer: 'You confirm that you paid {name} {amount}',
  },
  section: { terms: '' },
  field: {
    amountFen: { label: 'Amount', help: '', error: amountErrors('amount') },
    reason: {
      label: 'What for',
      help: '',
      option: {
        rent: 'Rent',
        goods: 'Goods',
        tuition: 'Tuition',
        deposit: 'Deposit (押金)',
        prepayment: 'Prepayment',
        earnest: 'Earnest money (定金)',
        contract: 'Contract sum',
        other: 'Other',
      },
      hint: {
        earnest:
          'Earnest money (定金) is at most 20 % of the contract’s price. A payer in breach loses it, a payee in breach returns it twofold (Civil Code 586–587). If you do not mean that, choose deposit or prepayment',
      },
      error: { REQUIRED: 'Choose what it was for' },
    },
    reasonNote: { label: 'Details', help: '', error: { TEXT_TOO_LONG: 'At most {max} characters' } },
    paidDate: {
      label: 'Date of payment',
      help: '',
      error: {
        REQUIRED: 'Choose the date',
        DATE_INVALID: 'Choose the date',
        PAID_DATE_FUTURE: 'Not after today',
        PAID_DATE_TOO_EARLY: 'Not before {date}',
      },
    },
    channel: {
      label: 'Payment',
      help: '',
      option: { bank: 'Bank transfer', wechat: 'WeChat transfer', online: 'Other online transfer', cash: 'Cash' },
      error: { REQUIRED: 'Choose how it was paid' },
    },
    repays: {
      label: 'IOU that it repays (optional)',
      help: 'An IOU in force between the two of you: the receipt then proves the repayment',
      error: {
        RECORD_UNKNOWN: 'There is no such IOU',
        RECORD_NOT_EFFECTIVE: 'That IOU is not in force',
        RECORD_OTHER_PEOPLE: 'That IOU is not between the two of you',
        RECORD_WRONG_WAY: 'The payer must be the borrower of that IOU',
      },
    },
    remark: remarkWords,
    images: imagesWords,
  },
  gloss: {
    received: 'Receipt. The payee has received this sum from the payer on this day.',
    nature:
      'Nature. Earnest money (定金) is at most 20 % of the contract’s price: a payer in breach loses it, a payee in breach returns it twofold. Other sums have no such effect.',
    repays: 'Repayment. The sum repays the IOU of this number and proves that.',
    evidence:
      'Signing. The payee’s signature says that the sum was received, the payer’s that all this is right. Both accept identity checks, electronic signatures and the kept records.',
    void: 'Voiding. Either may ask if something is wrong or the money was returned; it takes effect when the other confirms, and changes nothing in what was really paid.',
    remark: 'Remark.',
  },
  notice: {
    title: 'Notice',
    readFirst: 'Please read first',
    gloss: {
      provider: 'We offer a template and a way to sign. We handle no money; disputes are the parties’ own.',
      true: 'Give a receipt only for money really received. Invented payments and forged receipts are punishable.',
      invoice: 'A receipt is no invoice (发票) and does not replace one.',
      earnest:
        'Earnest money (定金) binds: at most 20 % of the contract’s price; a payer in breach loses it, a payee in breach returns it twofold. A deposit or prepayment does not.',
      identity:
        'Both use their own ID number and mobile and are of the age that the platform asks for. Your identity is checked; face recognition needs your separate consent, and there are other ways.',
      lapse:
        'A receipt not signed within 30 days lapses. This is no promise to keep it open: until the other signs, the one who issued it may revoke it.',
      void: 'After both have signed, either may ask to void it; once the other confirms it proves nothing any more.',
      evidence: 'Both accept electronic signatures, and the kept records and hashes as evidence.',
    },
  },
  screens: {
    create: 'Create a receipt',
    template: 'Receipt template',
    form: 'Fill in the receipt',
    preview: 'Preview',
    sent: 'Receipt sent',
    sign: 'Sign the receipt',
    success: 'Both signed; legally binding',
    successNote: 'A receipt is no invoice',
    detail: 'Receipt details',
    download: 'Download',
    reject: 'Refuse the receipt',
    revoke: 'Revoke',
  },
  inForce: {
    sentence: 'In force',
    byRole: {},
    restored: 'The receipt is signed again',
    revokedByYou: 'You revoked this receipt',
  },
  release: changeWords({
    act: 'voiding',
    done: 'Voided',
    request: 'Request voiding',
    effect: 'The receipt will no longer prove the payment',
    ended: 'Both confirmed; it no longer proves the payment',
    cautionOnAsking: { payer: 'Not before the money is back' },
    cautionOnConfirming: { payer: 'Not before the money is back' },
  }),
  references: { title: '', create: '', to: 'IOU that it repays' },
};
