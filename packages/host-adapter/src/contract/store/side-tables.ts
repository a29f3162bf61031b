import { clockJobs, evidenceJobs } from '../../service/index.ts';
import { same, holds } from '../kit/check.ts';
import type { Runner } from '../runner.ts';
import type { InStore } from '../store-contract.ts';
import { alike, commitOf, created, freshId, job, message, remarked, start, tenant, verification } from './store-kit.ts';

const later = '2026-11-23T02:00:00.000Z';
const muchLater = '2026-12-31T02:00:00.000Z';

/** What stands beside the records: verifications, images, profiles, counters, jobs and messages. */
export function sideTables({ describe, test }: Runner, inStore: InStore): void {
  describe('beside the records', () => {
    test(
      'a verification is replaced by the next version alone',
      inStore(async (store) => {
        const first = verification(freshId());
        await store.putVerification(first);
        same(await store.loadVerification(tenant, first.id), first, 'as it was put');
        same(await store.loadVerification('another', first.id), null, 'for another tenant');
        const tries = await Promise.all(
          [1, 2, 3].map((wrong) => store.replaceVerification({ ...first, version: 2, state: { nested: { wrong } } })),
        );
        same(tries.filter(Boolean).length, 1, 'the number of replacements');
        same(await store.replaceVerification({ ...first, version: 2 }), false, 'a late one');
        same(await store.replaceVerification({ ...first, version: 4 }), false, 'one that skips');
        same(
          await store.replaceVerification({ ...verification(freshId()), version: 2 }),
          false,
          'one that was never put',
        );
        same((await store.loadVerification(tenant, first.id))?.version, 2, 'the version');
      }),
    );

    test(
      'what a person began at a record is found again',
      inStore(async (store) => {
        const recordId = freshId();
        const [first, second] = [verification(recordId), verification(recordId)];
        const others = [{ ...verification(recordId), subject: 'somebody' }, verification(freshId())];
        for (const each of [first, second, ...others]) await store.putVerification(each);
        const found = await store.verificationsOf(tenant, recordId, first.subject);
        same(found.map(({ id }) => id).sort(), [first.id, second.id].sort(), 'what was begun');
        same(
          found.find(({ id }) => id === first.id),
          first,
          'as it was put',
        );
        same(await store.verificationsOf('another', recordId, first.subject), [], 'for another tenant');
      }),
    );

    test(
      'images are kept per record, byte by byte',
      inStore(async (store) => {
        const recordId = freshId();
        const sealed = Uint8Array.from({ length: 70_000 }, (_, at) => at % 251);
        const image = { id: 'p1', tenant, recordId, mediaType: 'image/png', size: 3, commitment: 'c', sealed };
        await store.putAttachment(image);
        await store.putAttachment({ ...image, id: 'p2' });
        const loaded = await store.loadAttachment(tenant, recordId, 'p1');
        holds(
          loaded !== null &&
            loaded.sealed.length === sealed.length &&
            loaded.sealed.every((byte, at) => byte === sealed[at]),
          'the bytes',
        );
        same({ ...loaded, sealed: null }, { ...image, sealed: null }, 'all else');
        same(
          [await store.countAttachments(tenant, recordId), await store.countAttachments(tenant, freshId())],
          [2, 0],
          'the counts',
        );
        same(await store.loadAttachment(tenant, freshId(), 'p1'), null, 'under another record');
        same(await store.loadAttachment('another', recordId, 'p1'), null, 'for another tenant');
      }),
    );

    test(
      'a profile is kept per person and replaced',
      inStore(async (store) => {
        await store.putProfile({ tenant, subject: 's', sealed: 'one' });
        await store.putProfile({ tenant, subject: 's', sealed: 'two' });
        same(await store.loadProfile(tenant, 's'), { tenant, subject: 's', sealed: 'two' }, 'the profile');
        same(
          [await store.loadProfile(tenant, 't'), await store.loadProfile('another', 's')],
          [null, null],
          'anybody else’s',
        );
      }),
    );

    test(
      'a counter counts each bump once and ends at the instant first given',
      inStore(async (store) => {
        const counts = await Promise.all([1, 2, 3, 4, 5].map(() => store.bump('c', start, later)));
        same([...counts].sort(), [1, 2, 3, 4, 5], 'the counts');
        same(await store.bump('c', start, muchLater), 6, 'one more');
        same([await store.peek('c', start), await store.peek('other', start)], [6, 0], 'a look');
        same(await store.peek('c', later), 0, 'at its end');
        same(await store.bump('c', later, muchLater), 1, 'after its end');
        same(await store.bump('d', start, later, 'durably'), 1, 'a durable one');
        same(await store.bump('d', start, later), 2, 'the same, counted either way');
      }),
    );

    test(
      'jobs are those of the last commit, and come when they are due',
      inStore(async (store) => {
        const [first, other] = [created(), created()];
        await store.commit(commitOf(first, { jobs: [job(first.record, 'j1', start), job(first.record, 'j2', later)] }));
        await store.commit(commitOf(other, { jobs: [job(other.record, 'o1', later)] }));
        const due = async (now: string) => (await store.dueJobs(now, 10, clockJobs)).map(({ id }) => id).sort();
        same(await due('2026-11-22T01:59:59.999Z'), [], 'before');
        same(await due(start), ['j1'], 'at the instant');
        same(await due(later), ['j1', 'j2', 'o1'], 'later');
        same(
          (await store.dueJobs(later, 1, clockJobs)).map(({ id }) => id),
          ['j1'],
          'the oldest first',
        );
        await store.commit(
          commitOf(remarked(first, '改'), {
            jobs: [{ ...job(first.record, 'j3', later), type: 'dueSoon', dueDate: '2026-11-26' }],
          }),
        );
        same(await due(later), ['j3', 'o1'], 'after another commit');
        holds(
          alike(
            (await store.dueJobs(later, 10, clockJobs)).find(({ id }) => id === 'j3'),
            { ...job(first.record, 'j3', later), type: 'dueSoon', dueDate: '2026-11-26' },
          ),
          'a job comes back as it was given',
        );
        await store.postponeJob('j3', muchLater);
        await store.postponeJob('gone', muchLater);
        same(await due(later), ['o1'], 'while it is postponed');
        same(await due(muchLater), ['j3', 'o1'], 'when its new time has come');
        await store.finishJob('j3');
        await store.finishJob('j3');
        same(await due(later), ['o1'], 'after it was done');
      }),
    );

    test(
      'jobs of one sort are found apart from those of another',
      inStore(async (store) => {
        const first = created();
        const jobs = [
          job(first.record, 'clock', start),
          { ...job(first.record, 'proof', start), type: 'evidence' as const },
        ];
        await store.commit(commitOf(first, { jobs }));
        const due = async (types: Parameters<typeof store.dueJobs>[2]) =>
          (await store.dueJobs(later, 10, types)).map(({ id }) => id);
        same([await due(clockJobs), await due(evidenceJobs), await due([])], [['clock'], ['proof'], []], 'the jobs');
      }),
    );

    test(
      'pieces of evidence are kept per record, byte by byte, and replaced',
      inStore(async (store) => {
        const recordId = freshId();
        const sealed = Uint8Array.from({ length: 70_000 }, (_, at) => at % 251);
        await store.putArtifact({ id: 'a', tenant, recordId, sealed: Uint8Array.of(1) });
        await store.putArtifact({ id: 'a', tenant, recordId, sealed });
        await store.putArtifact({ id: 'b', tenant, recordId, sealed: Uint8Array.of(2) });
        const loaded = await store.loadArtifact(tenant, recordId, 'a');
        holds(
          loaded !== null &&
            loaded.sealed.length === sealed.length &&
            loaded.sealed.every((byte, at) => byte === sealed[at]),
          'the bytes',
        );
        same({ ...loaded, sealed: null }, { id: 'a', tenant, recordId, sealed: null }, 'all else');
        same([...(await store.artifactIds(tenant, recordId))].sort(), ['a', 'b'], 'the ids');
        same(
          [await store.artifactIds(tenant, freshId()), await store.loadArtifact('another', recordId, 'a')],
          [[], null],
          'anywhere else',
        );
      }),
    );

    test(
      'a message is sent once per id, again when it asks to be, and never when it is settled',
      inStore(async (store) => {
        const first = created();
        await store.commit(
          commitOf(first, { outbox: [message(first.record, 'm1'), message(first.record, 'm2', later)] }),
        );
        const second = remarked(first, '改');
        await store.commit(commitOf(second, { outbox: [message(first.record, 'm1', later)] }));
        const due = async (now: string) => (await store.dueMessages(now, 10)).map(({ id, attempts }) => [id, attempts]);
        same(await due(start), [['m1', 0]], 'what is due');
        same(
          await store.dueMessages(start, 10),
          [{ ...message(first.record, 'm1'), attempts: 0 }],
          'the message as it was given',
        );
        await store.settleMessage('m1', { status: 'retry', retryAt: later });
        same(await due(start), [], 'while it waits');
        same(
          (await due(later)).sort(),
          [
            ['m1', 1],
            ['m2', 0],
          ],
          'when it is time again',
        );
        await store.settleMessage('m1', { status: 'sent', providerId: 'p' });
        await store.settleMessage('m2', { status: 'failed' });
        same(await due(muchLater), [], 'in the end');
        const told = await store.messages(tenant, first.record.id);
        same(told.map(({ status }) => status).sort(), ['failed', 'sent'], 'what became of them');
        same(await store.messages('another', first.record.id), [], 'for another tenant');
        await store.commit(commitOf(remarked(second, '再改'), { outbox: [message(first.record, 'm1')] }));
        same(await due(muchLater), [], 'a known id is not sent again');
      }),
    );

    test(
      'a commit that fails leaves neither job nor message',
      inStore(async (store) => {
        const first = created();
        await store.commit(commitOf(first, { jobs: [job(first.record, 'j1', start)] }));
        const stale = {
          ...commitOf(first, { outbox: [message(first.record, 'x')], jobs: [job(first.record, 'x', start)] }),
        };
        same(await store.commit(stale), { ok: false, reason: 'seq' }, 'the answer');
        same(
          (await store.dueJobs(later, 10, clockJobs)).map(({ id }) => id),
          ['j1'],
          'the jobs',
        );
        same(await store.dueMessages(later, 10), [], 'the messages');
      }),
    );
  });
}
