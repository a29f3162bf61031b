import type { AgreementRecord, Party, Signature } from '@iou-kit/machine';

const sealed = (masked: string) => ({ masked, commitment: 'c'.repeat(64) });

const party = (role: string, name: string): Party => ({
  role,
  details: {
    name: sealed(name),
    idNumber: sealed('110***********002X'),
    mobile: sealed('138****8000'),
    providedBy: 'initiator',
    providedAt: '2026-11-22T02:00:00.000Z',
  },
});

const signature: Signature = {
  at: '2026-11-22T02:00:00.000Z',
  documentHash: 'd'.repeat(64),
  form: 'drawn',
  commitment: 'e'.repeat(64),
  method: 'face',
};

/** A whole 借条 of a borrower 王* (initiator) and a lender 李*, for tests of what is shown. */
export const sampleRecord = (more: Partial<AgreementRecord> = {}): AgreementRecord => ({
  id: '0192f000-0000-7000-8000-000000000001',
  tenant: 't',
  kind: 'iou',
  templateVersion: '2026-11',
  documentNumber: 'IOU-20261122-8J4K2M7QX',
  state: 'awaitingInitiatorSignature',
  seq: 3,
  revision: 3,
  head: 'a'.repeat(64),
  createdAt: '2026-11-22T02:00:00.000Z',
  updatedAt: '2026-11-22T02:00:00.000Z',
  notice: { version: '2026-11', hash: 'b'.repeat(64), acceptedAt: '2026-11-22T02:00:00.000Z' },
  parties: { initiator: party('borrower', '王*'), counterparty: party('lender', '李*') },
  terms: {
    principalFen: 1_000_000,
    purpose: 'home',
    loanDate: '2026-11-22',
    repayDate: '2027-02-22',
    rateBp: 435,
    repayment: 'monthly',
    channel: 'bank',
    dayCount: 'CN-MONTH',
  },
  termsComplete: true,
  reminders: { initiator: true, counterparty: true },
  reminded: [],
  ...more,
});

/** The same after both have signed. */
export function signedRecord(more: Partial<AgreementRecord> = {}): AgreementRecord {
  const { parties } = sampleRecord();
  return sampleRecord({
    state: 'effective.signed',
    effectiveAt: signature.at,
    parties: {
      initiator: { ...parties.initiator, signature },
      counterparty: { ...parties.counterparty, signature },
    },
    ...more,
  });
}
