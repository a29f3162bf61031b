import { merkleLeaf, sha256Hex, verifyChain } from '@iou-kit/machine';
import { holds, same } from '../kit/check.ts';
import type { Runner } from '../runner.ts';
import { commitOf, created, freshId, invited, remarked, subjects, tenant, then, verification } from './store-kit.ts';
import type { InStore } from '../store-contract.ts';

/** A commit is true as a whole or not at all. */
export function commits({ describe, test }: Runner, inStore: InStore): void {
  describe('commits', () => {
    test(
      'what was committed is there',
      inStore(async (store) => {
        const first = created();
        const { id } = first.record;
        same(
          await store.commit(
            commitOf(first, {
              sealed: [{ id: 'a', sealed: 'A' }],
              indexes: [{ side: 'initiator', field: 'mobile', value: 'm1' }],
            }),
          ),
          { ok: true },
          'the answer',
        );
        same(await store.load(tenant, id), { record: first.record, wrappedKey: 'wrapped' }, 'the record');
        const second = remarked(first, '后来');
        await store.commit(
          commitOf(second, {
            sealed: [
              { id: 'b', sealed: 'B' },
              { id: 'a', sealed: 'A2' },
            ],
          }),
        );
        same(
          await store.load(tenant, id),
          { record: second.record, wrappedKey: 'wrapped' },
          'the later record keeps its key',
        );
        const events = await store.events(tenant, id);
        same(events, [...first.events, ...second.events], 'the log');
        same(verifyChain(events), null, 'the chain');
        same(await store.events(tenant, id, 1), second.events, 'the log after its first event');
        same(
          sorted(await store.sealed(tenant, id)),
          [
            { id: 'a', sealed: 'A2' },
            { id: 'b', sealed: 'B' },
          ],
          'the vault',
        );
        same(
          await store.sealed(tenant, id, ['b', 'nothing']),
          [{ id: 'b', sealed: 'B' }],
          'what was asked of the vault',
        );
        same(await store.indexes(tenant, id), [{ side: 'initiator', field: 'mobile', value: 'm1' }], 'the indexes');
      }),
    );

    test(
      'what is handed out cannot be written through',
      inStore(async (store) => {
        const first = created();
        await store.commit(commitOf(first));
        const loaded = await store.load(tenant, first.record.id);
        (loaded as unknown as { record: { state: string } }).record.state = 'settled';
        same((await store.load(tenant, first.record.id))?.record.state, 'draft', 'the state');
      }),
    );

    test(
      'nothing is there for another tenant or another id',
      inStore(async (store) => {
        const { record, events } = created();
        await store.commit(commitOf({ record, events }));
        same(await store.load('another', record.id), null, 'another tenant');
        same(await store.load(tenant, freshId()), null, 'another id');
        same(
          [
            await store.events('another', record.id),
            await store.sealed('another', record.id),
            await store.indexes('another', record.id),
          ],
          [[], [], []],
          'its parts',
        );
      }),
    );

    test(
      'two commits on one seq: the first wins, and of the second nothing is there',
      inStore(async (store) => {
        const first = created();
        await store.commit(commitOf(first));
        const rivals = ['甲', '乙', '丙'].map((remark) => remarked(first, remark));
        const answers = await Promise.all(
          rivals.map((rival, at) =>
            store.commit(
              commitOf(rival, {
                sealed: [{ id: `v${at}`, sealed: 'x' }],
                idempotency: { subject: 's', key: `k${at}`, bodyHash: 'h' },
              }),
            ),
          ),
        );
        same(answers.filter(({ ok }) => ok).length, 1, 'the number of winners');
        const won = answers.findIndex(({ ok }) => ok);
        holds(
          answers.every((answer, at) => at === won || (!answer.ok && answer.reason === 'seq')),
          'the others are told seq',
        );
        same(
          (await store.load(tenant, first.record.id))?.record.terms['remark'],
          ['甲', '乙', '丙'][won],
          'the remark',
        );
        same((await store.events(tenant, first.record.id)).length, 2, 'the length of the log');
        same(await store.sealed(tenant, first.record.id), [{ id: `v${won}`, sealed: 'x' }], 'the vault');
        same((await store.leaves(tenant)).length, 2, 'the number of leaves');
        for (const at of [0, 1, 2])
          same(
            (await store.idempotent(tenant, { subject: 's', key: `k${at}` })) !== null,
            at === won,
            `the key of rival ${at}`,
          );
      }),
    );

    test(
      'a record is made once',
      inStore(async (store) => {
        const first = created();
        same(await store.commit(commitOf(first)), { ok: true }, 'the first');
        same(await store.commit(commitOf(first)), { ok: false, reason: 'seq' }, 'the second');
      }),
    );

    test(
      'a key acts once per person and tenant, whatever the record',
      inStore(async (store) => {
        const entry = { subject: subjects.wang, key: 'k', bodyHash: 'h1' };
        const [mine, other] = [created(), created()];
        await store.commit(commitOf(mine, { idempotency: entry }));
        same(
          await store.commit(commitOf(other, { idempotency: { ...entry, bodyHash: 'h2' } })),
          { ok: false, reason: 'key' },
          'the second use',
        );
        same(await store.load(tenant, other.record.id), null, 'the record of the second use');
        same(
          await store.idempotent(tenant, entry),
          { recordId: mine.record.id, bodyHash: 'h1' },
          'what is known of the key',
        );
        same(await store.idempotent(tenant, { subject: subjects.li, key: 'k' }), null, 'another person’s key');
        same(await store.idempotent('another', entry), null, 'another tenant’s key');
        same(
          await store.commit(commitOf(other, { idempotency: { ...entry, subject: subjects.li } })),
          { ok: true },
          'another person’s use',
        );
      }),
    );

    test(
      'where both key and seq are taken, the key is named',
      inStore(async (store) => {
        const first = created();
        const commit = commitOf(first, { idempotency: { subject: 's', key: 'k', bodyHash: 'h' } });
        await store.commit(commit);
        same(await store.commit(commit), { ok: false, reason: 'key' }, 'a repeated commit');
      }),
    );

    test(
      'a ticket is burned once, in the commit that uses it',
      inStore(async (store) => {
        const [one, two] = [created(), created()];
        await store.commit(commitOf(one));
        await store.commit(commitOf(two));
        const proof = verification(one.record.id);
        await store.putVerification(proof);
        const uses = await Promise.all([
          store.commit(commitOf(remarked(one, '一'), { ticketId: proof.id })),
          store.commit(commitOf(remarked(two, '二'), { ticketId: proof.id })),
        ]);
        same(uses.filter(({ ok }) => ok).length, 1, 'the number of uses');
        holds(
          uses.some((answer) => !answer.ok && answer.reason === 'ticket'),
          'the other use is told ticket',
        );
        holds(
          (await store.loadVerification(tenant, proof.id))?.usedAt !== undefined,
          'the verification says that it was used',
        );
        const third = created();
        same(
          await store.commit(commitOf(third, { ticketId: 'made-up' })),
          { ok: false, reason: 'ticket' },
          'a ticket that does not exist',
        );
        same(await store.load(tenant, third.record.id), null, 'the record of a commit that failed');
      }),
    );

    test(
      'a ticket is not burned by a commit that fails',
      inStore(async (store) => {
        const first = created();
        await store.commit(commitOf(first));
        const proof = verification(first.record.id);
        await store.putVerification(proof);
        await store.commit(commitOf(remarked(first, '一')));
        same(
          await store.commit(commitOf(remarked(first, '二'), { ticketId: proof.id })),
          { ok: false, reason: 'seq' },
          'the answer',
        );
        same((await store.loadVerification(tenant, proof.id))?.usedAt, undefined, 'when it was used');
      }),
    );

    test(
      'every event has its leaf, in the order of commits, a tree per tenant',
      inStore(async (store) => {
        const one = created();
        const foreign = created('x', undefined, 'another');
        await store.commit(commitOf(one));
        await store.commit(commitOf(foreign));
        const two = remarked(one, '二');
        await store.commit(commitOf(two));
        const events = [...one.events, ...two.events];
        same(
          await store.leaves(tenant),
          events.map((event, index) => ({ index, recordId: one.record.id, seq: event.seq, hash: merkleLeaf(event) })),
          'the leaves',
        );
        same(
          (await store.leaves(tenant, 1)).map(({ index }) => index),
          [1],
          'the leaves from the second on',
        );
        same((await store.leaves('another')).length, 1, 'the other tenant’s');
        for (const { recordId, seq, index } of await store.leaves(tenant))
          holds(
            (await store.leafPlaces(tenant, recordId)).some((place) => place.seq === seq && place.index === index),
            `the place of leaf ${index}`,
          );
      }),
    );

    test(
      'a commit without events changes what stands beside the log',
      inStore(async (store) => {
        const first = created();
        await store.commit(commitOf(first));
        const bare = { ...commitOf(first), expectedSeq: first.record.seq, events: [] };
        same(await store.commit(bare), { ok: true }, 'the answer');
        same((await store.events(tenant, first.record.id)).length, 1, 'the length of the log');
        same((await store.leaves(tenant)).length, 1, 'the number of leaves');
      }),
    );

    test(
      'an invitation is found by the hash of its code while the record holds it',
      inStore(async (store) => {
        const first = invited();
        await store.commit(commitOf(first));
        const hash = sha256Hex(first.code ?? '');
        same((await store.findByInvitation(tenant, hash))?.record.id, first.record.id, 'the record');
        same(await store.findByInvitation('another', hash), null, 'for another tenant');
        same(await store.findByInvitation(tenant, '0'.repeat(64)), null, 'another code');
        await store.commit(commitOf(then(first, { type: 'invitation.withdraw' })));
        same(await store.findByInvitation(tenant, hash), null, 'a withdrawn one');
      }),
    );
  });
}

const sorted = <T extends { readonly id: string }>(values: readonly T[]): T[] =>
  [...values].sort((a, b) => (a.id < b.id ? -1 : 1));
