import { addDays, addMonths } from '@iou-kit/machine';
import type { MakeWorld } from '../host-world.ts';
import { leaseTerms, receiptTerms } from '../kit/agreements.ts';
import { holds, issuesOf, same } from '../kit/check.ts';
import { inWorld } from '../kit/in-world.ts';
import { story, type StoryOptions } from '../kit/story.ts';
import type { Runner } from '../runner.ts';

/** What is odd, given the terms that are right today; the field it stands in, and the code of its issue. */
type Odd = readonly [
  name: string,
  change: (terms: Readonly<Record<string, unknown>>) => Record<string, unknown>,
  issue: string,
];

const things = (n: number) => Array.from({ length: n }, (_, i) => ({ name: `物品${i}`, count: 1 }));
const start = ({ startDate }: Readonly<Record<string, unknown>>): string => String(startDate);

const leases: readonly Odd[] = [
  ['a day over twenty years', (terms) => ({ endDate: addMonths(start(terms), 240) }), 'terms.endDate LEASE_TOO_LONG'],
  ['a term to the end of the calendar', () => ({ endDate: '9999-12-31' }), 'terms.endDate DATE_INVALID'],
  [
    'a lease that began too long ago',
    (terms) => ({ startDate: addDays(start(terms), -400) }),
    'terms.startDate START_DATE_TOO_EARLY',
  ],
  ['a 29th of February that there is not', () => ({ endDate: '2027-02-29' }), 'terms.endDate DATE_INVALID'],
  [
    'a lease that is over before it begins',
    (terms) => ({ endDate: addDays(start(terms), -1) }),
    'terms.endDate END_DATE_NOT_AFTER_START',
  ],
  ['rent below nothing', () => ({ rentFen: -1 }), 'terms.rentFen AMOUNT_NOT_POSITIVE'],
  ['rent that no one can pay', () => ({ rentFen: 10 ** 15 }), 'terms.rentFen AMOUNT_TOO_LARGE'],
  ['a deposit below nothing', () => ({ depositFen: -1 }), 'terms.depositFen AMOUNT_NOT_POSITIVE'],
  ['a deposit over its limit', () => ({ depositFen: 10_000_000_001 }), 'terms.depositFen AMOUNT_TOO_LARGE'],
  ['no bed', () => ({ furniture: [{ item: 'bed', count: 0 }] }), 'terms.furniture NUMBER_OUT_OF_RANGE'],
  ['half a bed', () => ({ furniture: [{ item: 'bed', count: 0.5 }] }), 'terms.furniture LIST_MALFORMED'],
  ['thirty-one things', () => ({ furniture: things(31) }), 'terms.furniture LIST_TOO_LONG'],
  ['a thousand things', () => ({ furniture: things(1000) }), 'terms.furniture LIST_TOO_LONG'],
  [
    'the same thing in two spellings',
    () => ({ furniture: ['caf\u00e9', ' cafe\u0301'].map((name) => ({ name, count: 1 })) }),
    'terms.furniture LIST_TWICE',
  ],
  [
    'a thing that is every object’s',
    () => ({ furniture: [{ item: 'constructor', count: 1 }] }),
    'terms.furniture CHOICE_UNKNOWN',
  ],
  ['a cost that turns the line round', () => ({ costs: [{ name: '水费\u202e' }] }), 'terms.costs TEXT_CHARACTERS'],
  ['a cycle that there is not', () => ({ cycle: 'toString' }), 'terms.cycle CHOICE_UNKNOWN'],
  ['pay-day zero', () => ({ payDay: 0 }), 'terms.payDay NUMBER_OUT_OF_RANGE'],
];

const receipts: readonly Odd[] = [
  ['nothing paid', () => ({ amountFen: 0 }), 'terms.amountFen AMOUNT_NOT_POSITIVE'],
  ['a sum below nothing', () => ({ amountFen: -1 }), 'terms.amountFen AMOUNT_NOT_POSITIVE'],
  ['more than can be written in capitals', () => ({ amountFen: 10 ** 15 }), 'terms.amountFen AMOUNT_TOO_LARGE'],
  ['more than a number holds', () => ({ amountFen: 2 ** 53 }), 'terms.amountFen AMOUNT_FORMAT'],
  ['a sum as text', () => ({ amountFen: '100' }), 'terms.amountFen AMOUNT_FORMAT'],
  ['a remark of 21 faces', () => ({ remark: '👍'.repeat(21) }), 'terms.remark TEXT_TOO_LONG'],
  [
    'a remark of 21 with accents that stay apart',
    () => ({ remark: 'x\u0301'.repeat(10) + 'x' }),
    'terms.remark TEXT_TOO_LONG',
  ],
  ['half a character', () => ({ remark: '\ud83d' }), 'terms.remark TEXT_CHARACTERS'],
  ['a reason that there is not', () => ({ reason: 'loan' }), 'terms.reason CHOICE_UNKNOWN'],
  [
    'money of tomorrow',
    (terms) => ({ paidDate: addDays(String(terms['paidDate']), 1) }),
    'terms.paidDate PAID_DATE_FUTURE',
  ],
  ['an IOU by its number alone', () => ({ repays: { number: 'IOU-1' } }), 'terms.repays RECORD_MALFORMED'],
  ['a rate, which is another kind’s', () => ({ rateBp: 600 }), 'terms.rateBp UNKNOWN_FIELD'],
];

const kinds: readonly (readonly [Required<Pick<StoryOptions, 'kind' | 'role' | 'terms'>>, readonly Odd[]])[] = [
  [{ kind: 'lease', role: 'landlord', terms: leaseTerms }, leases],
  [{ kind: 'receipt', role: 'payee', terms: receiptTerms }, receipts],
];

/** What nobody should write into a lease or a receipt: each is named where it stands, and nothing changes. */
export function badAgreements({ describe, test }: Runner, makeWorld: MakeWorld): void {
  describe('bad agreements', () => {
    for (const [options, odd] of kinds)
      test(
        `a ${options.kind} takes none of ${odd.length} odd terms`,
        inWorld(makeWorld, async (world) => {
          const host = await world.hostFor({ subject: 'contract-anybody' });
          if (!host.capabilities.kinds.includes(options.kind)) return;
          const it = await story(world, options);
          const good = await options.terms(host);
          await it.does('initiator', { type: 'terms.save', terms: good });
          const { record: before } = await it.view();
          holds(before.termsComplete, 'terms that are right are taken');
          for (const [name, change, issue] of odd) {
            const terms = { ...good, ...change(good) };
            const issues = issuesOf(await it.tries('initiator', { type: 'terms.save', terms }));
            same(
              issues.map(({ path, code }) => `${path} ${code}`),
              [issue],
              name,
            );
          }
          same((await it.view()).record, before, 'the record');
        }),
      );
  });
}
