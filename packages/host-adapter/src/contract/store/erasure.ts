import { same } from '../kit/check.ts';
import type { Runner } from '../runner.ts';
import type { InStore } from '../store-contract.ts';
import { commitOf, created, remarked, tenant, verification } from './store-kit.ts';

const imageOf = (recordId: string) => ({
  id: 'p',
  tenant,
  recordId,
  mediaType: 'image/png',
  size: 1,
  commitment: 'c',
  sealed: Uint8Array.of(1),
});

/** What was personal goes; that it was agreed stays. */
export function erasure({ describe, test }: Runner, inStore: InStore): void {
  describe('erasure', () => {
    test(
      'erasure takes key, vault, indexes, images and papers, and leaves the log whole',
      inStore(async (store) => {
        const [first, other] = [created(), created()];
        const { id } = first.record;
        const personal = {
          sealed: [{ id: 'a', sealed: 'A' }],
          indexes: [{ side: 'initiator', field: 'mobile', value: 'm1' }],
        } as const;
        await store.commit(commitOf(first, personal));
        await store.commit(commitOf(other, personal));
        await store.putAttachment(imageOf(id));
        await store.putArtifact({ id: 'paper', tenant, recordId: id, sealed: Uint8Array.of(1) });
        // Of the number that a code went to stands a blind index in it.
        const begun = [verification(id), verification(other.record.id)] as const;
        for (const each of begun) await store.putVerification(each);
        await store.erase(tenant, id);
        same(
          [await store.loadVerification(tenant, begun[0].id), await store.loadVerification(tenant, begun[1].id)],
          [null, begun[1]],
          'what was begun to prove who somebody is',
        );
        same(await store.load(tenant, id), { record: first.record, wrappedKey: null }, 'the record');
        same(
          [
            await store.sealed(tenant, id),
            await store.indexes(tenant, id),
            await store.loadAttachment(tenant, id, 'p'),
            await store.artifactIds(tenant, id),
          ],
          [[], [], null, []],
          'what was personal',
        );
        same(await store.events(tenant, id), first.events, 'the log');
        same((await store.leaves(tenant)).length, 2, 'the tree');
        same((await store.load(tenant, other.record.id))?.wrappedKey, 'wrapped', 'another record’s key');
      }),
    );

    test(
      'what was sealed before an erasure does not come after it, and the rest does',
      inStore(async (store) => {
        const first = created();
        const { id } = first.record;
        await store.commit(commitOf(first));
        await store.erase(tenant, id);
        const next = remarked(first, '后来');
        for (const personal of [
          { sealed: [{ id: 'a', sealed: 'A' }] },
          { indexes: [{ side: 'initiator', field: 'mobile', value: 'm1' }] } as const,
        ])
          same(await store.commit(commitOf(next, personal)), { ok: false, reason: 'seq' }, 'with something sealed');
        await store.putArtifact({ id: 'paper', tenant, recordId: id, sealed: Uint8Array.of(1) });
        await store.putAttachment(imageOf(id));
        same([await store.sealed(tenant, id), await store.indexes(tenant, id)], [[], []], 'what was personal');
        same(
          [await store.artifactIds(tenant, id), await store.loadAttachment(tenant, id, 'p')],
          [[], null],
          'the files',
        );
        same(await store.commit(commitOf(next)), { ok: true }, 'without');
      }),
    );
  });
}
