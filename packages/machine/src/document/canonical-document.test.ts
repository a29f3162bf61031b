import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalJson } from '../hashing/canonical-json.ts';
import { commitmentOf } from '../hashing/commitment.ts';
import { iou } from '../kinds/iou/index.ts';
import type { AgreementRecord } from '../model/record.ts';
import { newLife } from '../testing/life.harness.ts';
import { details, othersDetails, terms } from '../testing/sample-commands.harness.ts';
import { li, personalValues, wang } from '../testing/sample-people.harness.ts';
import { situations } from '../testing/situations.harness.ts';
import { canonicalDocument, documentHash, type CanonicalDocument } from './canonical-document.ts';

const life = situations['awaitingInitiatorSignature, somebody joined']();
const record = life.present;
const document = canonicalDocument(iou, record);
const hashOfTerms = (change: Record<string, unknown>): string =>
  documentHash(canonicalDocument(iou, { ...record, terms: { ...record.terms, ...change } }));

/** The same agreement, begun by the other side, with nothing drawn by lot. */
function begunBy(role: 'borrower' | 'lender'): AgreementRecord {
  const twin = newLife();
  const ids = {
    ...twin.context('system', { type: 'record.expire' }).ids,
    salt: () => 'salt',
    bytes: () => Uint8Array.of(1, 2, 3, 4, 5),
  };
  const [own, other] = role === 'borrower' ? [wang, li] : [li, wang];
  for (const command of [
    { type: 'record.create', kind: 'iou', role } as const,
    details(own),
    othersDetails(other),
    terms(),
  ])
    twin.must('initiator', command, { ids });
  return twin.present;
}

test('the document is the same, byte for byte, whichever side began', () => {
  const [first, second] = [begunBy('borrower'), begunBy('lender')];
  assert.notEqual(first.parties.initiator.role, second.parties.initiator.role);
  assert.equal(canonicalJson(canonicalDocument(iou, first)), canonicalJson(canonicalDocument(iou, second)));
  assert.equal(first.documentHash, second.documentHash);
});

test('the borrower stands first, as in the text', () =>
  assert.deepEqual(
    document.parties.map(({ role }) => role),
    ['borrower', 'lender'],
  ));

test('nobody’s particulars are in it: masks and promises alone', () => {
  const text = JSON.stringify(document);
  for (const value of personalValues) assert.equal(text.includes(value), false, value);
  assert.deepEqual(document.parties[0]?.['name'], record.parties.initiator.details?.name);
  const salted = commitmentOf({ salt: 'salt', field: 'name', value: wang.name });
  assert.equal(
    canonicalDocument(iou, begunBy('borrower')).parties.some(
      ({ name }) => typeof name === 'object' && name.commitment === salted,
    ),
    true,
  );
});

test('who is signed in, states, times and signatures are not part of what is signed', () => {
  const later = situations['effective.signed']().present;
  assert.equal(documentHash(canonicalDocument(iou, later)), later.documentHash);
  assert.equal(JSON.stringify(document).includes('user-'), false);
});

test('any other term is another document', () => {
  const changes = [
    { principalFen: 1_000_001 },
    { purpose: 'car' },
    { purpose: 'other', purposeNote: '学费' },
    { loanDate: '2026-11-21' },
    { repayDate: '2027-11-23' },
    { rateBp: 601 },
    { repayment: 'monthly' },
    { channel: 'wechat' },
    { remark: '无' },
    { images: [{ id: 'image-1', commitment: 'c' }] },
    { dayCount: 'ACT/365F' },
  ];
  const hashes = changes.map(hashOfTerms);
  assert.equal(new Set([...hashes, documentHash(document)]).size, changes.length + 1);
});

test('another person, another number and another text are other documents', () => {
  const { counterparty } = record.parties;
  const sealed = { ...counterparty.details!, mobile: { masked: '138****8000', commitment: '0'.repeat(64) } };
  const others = [
    canonicalDocument(iou, {
      ...record,
      parties: { ...record.parties, counterparty: { ...counterparty, details: sealed } },
    }),
    canonicalDocument(iou, { ...record, documentNumber: 'IOU-20261122-000000000' }),
    canonicalDocument({ ...iou, title: '收据' }, record),
    canonicalDocument({ ...iou, clauses: (given) => iou.clauses(given).slice(1) }, record),
    canonicalDocument(iou, { ...record, templateVersion: '2026-12' }),
  ];
  assert.equal(new Set([document, ...others].map(documentHash)).size, 6);
});

test('the payments stand in it in figures', () => {
  const monthly = canonicalDocument(iou, {
    ...record,
    terms: { ...record.terms, repayment: 'monthly', repayDate: '2027-01-22' },
  });
  assert.deepEqual(monthly.schedule, [
    { dueDate: '2026-12-22', interestFen: 5_000, principalFen: 0 },
    { dueDate: '2027-01-22', interestFen: 5_000, principalFen: 1_000_000 },
  ]);
});

/** The same value with the keys of every object in another order. */
function shuffled(value: unknown, order: readonly number[]): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, order));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, inner], index) => [order[index % order.length] ?? 0, key, shuffled(inner, order)] as const,
  );
  return Object.fromEntries(entries.sort(([a], [b]) => a - b).map(([, key, inner]) => [key, inner]));
}

test('the order in which a store gives keys back does not matter to the hash', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 12 }), (order) => {
      const other = shuffled(document, order) as CanonicalDocument;
      assert.equal(documentHash(other), documentHash(document));
      const stored = shuffled(record, order) as AgreementRecord;
      assert.equal(documentHash(canonicalDocument(iou, stored)), documentHash(document));
    }),
  );
});
