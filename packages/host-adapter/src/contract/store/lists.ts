import type { ListQuery, RecordStore } from '../../service/index.ts';
import { same } from '../kit/check.ts';
import type { Runner } from '../runner.ts';
import type { InStore } from '../store-contract.ts';
import {
  addressed,
  commitOf,
  created,
  ready,
  remarked,
  start,
  subjects,
  tenant,
  then,
  type Chronicle,
} from './store-kit.ts';

const listed = async (store: RecordStore, query: Partial<ListQuery> = {}): Promise<string[]> => {
  const { records } = await store.list({ tenant, subject: subjects.wang, filter: 'all', limit: 50, ...query });
  return records.map(({ record }) => record.id);
};

const at = (minute: number): string => `2026-11-22T02:${String(minute).padStart(2, '0')}:00.000Z`;

/** A person's records, page by page. */
export function lists({ describe, test }: Runner, inStore: InStore): void {
  describe('lists', () => {
    test(
      'what waits for this person first, then the most lately changed',
      inStore(async (store) => {
        const all: Chronicle[] = [];
        for (const minute of [1, 2, 3, 4]) all.push(created(subjects.wang, at(minute)));
        for (const chronicle of all) await store.commit(commitOf(chronicle));
        const [a, b, c, d] = all as [Chronicle, Chronicle, Chronicle, Chronicle];
        const discarded = then(c, { type: 'record.discard' }, at(9));
        await store.commit(commitOf(discarded));
        await store.commit(commitOf(remarked(a, '改', at(8))));
        await store.commit(commitOf(created(subjects.li, at(5))));
        const idOf = ({ record }: Chronicle) => record.id;
        same(await listed(store), [a, d, b, c].map(idOf), 'all');
        same(await listed(store, { filter: 'mine' }), [a, d, b].map(idOf), 'mine');
        same(await listed(store, { filter: 'open' }), [a, d, b].map(idOf), 'open');
        same(await listed(store, { filter: 'ended' }), [c].map(idOf), 'ended');
        same(await listed(store, { tenant: 'another' }), [], 'another tenant');
      }),
    );

    test(
      'pages neither repeat nor leave out, also among records of one instant',
      inStore(async (store) => {
        const expected: string[] = [];
        for (let n = 0; n < 7; n += 1) {
          const one = created(subjects.wang, at(n % 2));
          expected.push(one.record.id);
          await store.commit(commitOf(one));
        }
        const seen: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await store.list({
            tenant,
            subject: subjects.wang,
            filter: 'all',
            limit: 3,
            ...(cursor !== undefined && { cursor }),
          });
          seen.push(...page.records.map(({ record }) => record.id));
          cursor = page.next;
        } while (cursor !== undefined);
        same([...seen].sort(), [...expected].sort(), 'each record once');
        same(seen, await listed(store), 'the order over the pages');
      }),
    );

    test(
      'a cursor that cannot be read is no way in and no crash',
      inStore(async (store) => {
        await store.commit(commitOf(created()));
        for (const cursor of ['', 'nonsense', '%00', 'WzEsMl0']) {
          const { records } = await store.list({ tenant, subject: subjects.li, filter: 'all', limit: 3, cursor });
          same(records, [], 'another person’s list');
        }
      }),
    );

    test(
      'what is addressed to a number and not yet claimed is listed for it',
      inStore(async (store) => {
        const open = addressed();
        const index = { side: 'counterparty', field: 'mobile', value: 'number-of-li' } as const;
        await store.commit(
          commitOf(open, { indexes: [index, { side: 'initiator', field: 'mobile', value: 'number-of-wang' }] }),
        );
        const forLi = { subject: subjects.li, mobileIndex: 'number-of-li' };
        same(await listed(store, forLi), [open.record.id], 'for that number');
        same(await listed(store, { ...forLi, filter: 'mine' }), [open.record.id], 'it waits for that person');
        same(await listed(store, { subject: subjects.li }), [], 'for an account without a number');
        same(
          await listed(store, { subject: subjects.li, mobileIndex: 'number-of-wang' }),
          [],
          'for the initiator’s number',
        );
        same(await listed(store, { ...forLi, tenant: 'another' }), [], 'for another tenant');

        await store.commit(
          commitOf(then(open, { type: 'invitation.claim', code: open.code ?? '' }, start, 'somebody')),
        );
        same(await listed(store, forLi), [], 'once somebody has claimed it');
        same(await listed(store, { subject: 'somebody' }), [open.record.id], 'for whoever claimed it');
      }),
    );

    test(
      'what refers to a record, of this person’s own, and after a change what refers to it then',
      inStore(async (store) => {
        const [a, b, other] = [created(), created(), created(subjects.li)];
        const to = (refersTo?: string) => ({ awaits: 'initiator', ended: false, refersTo }) as const;
        await store.commit(commitOf(a, { listing: to('first') }));
        await store.commit(commitOf(b, { listing: to('second') }));
        await store.commit(commitOf(other, { listing: to('first') }));
        same(await listed(store, { refersTo: 'first' }), [a.record.id], 'to the first');
        same(await listed(store, { refersTo: 'second', filter: 'mine' }), [b.record.id], 'to the second');
        same(await listed(store, { refersTo: 'first', filter: 'ended' }), [], 'that has ended');
        same(await listed(store, { refersTo: 'first', tenant: 'another' }), [], 'of another tenant');
        await store.commit(commitOf(remarked(a, '改'), { listing: to('second') }));
        same(await listed(store, { refersTo: 'first' }), [], 'once it refers to another');
        await store.commit(commitOf(remarked(b, '改'), { listing: to() }));
        same(await listed(store, { refersTo: 'second' }), [a.record.id], 'once another refers to none');
      }),
    );

    test(
      'a draft is not shown to the person whose details are in it',
      inStore(async (store) => {
        const index = { side: 'counterparty', field: 'mobile', value: 'number-of-li' } as const;
        await store.commit(commitOf(ready(), { indexes: [index] }));
        same(await listed(store, { subject: subjects.li, mobileIndex: 'number-of-li' }), [], 'the list');
      }),
    );

    test(
      'the indexes of a side are replaced together, and the other side’s stay',
      inStore(async (store) => {
        const first = created();
        const initiator = { side: 'initiator', field: 'mobile', value: 'm0' } as const;
        await store.commit(
          commitOf(first, {
            indexes: [
              initiator,
              { side: 'counterparty', field: 'mobile', value: 'm1' },
              { side: 'counterparty', field: 'idNumber', value: 'i1' },
            ],
          }),
        );
        const replaced = { side: 'counterparty', field: 'mobile', value: 'm2' } as const;
        await store.commit(commitOf(remarked(first, '改'), { indexes: [replaced] }));
        const found = [...(await store.indexes(tenant, first.record.id))].sort((a, b) => (a.value < b.value ? -1 : 1));
        same(found, [initiator, replaced], 'the indexes');
      }),
    );
  });
}
