import type { MakeWorld } from '../host-world.ts';
import { done, holds, refusedWith, same } from '../kit/check.ts';
import { inWorld } from '../kit/in-world.ts';
import { zhao, wang } from '../kit/people.ts';
import { codeOf, freshKey, story } from '../kit/story.ts';
import type { Runner } from '../runner.ts';

const nowhere = '01990000-0000-7000-8000-000000000000';

/** Who may come in, and what an invitation shows before it is claimed. */
export function access({ describe, test }: Runner, makeWorld: MakeWorld): void {
  describe('access', () => {
    test(
      'a stranger learns nothing of a record',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).effective();
        const { storage, identity, sms } = await world.hostFor({
          subject: zhao.subject,
          profile: { mobile: zhao.mobile },
        });
        const { record } = await it.view();
        const answers = [
          await storage.load(it.recordId),
          await storage.history(it.recordId),
          await storage.shareLink(it.recordId),
          await storage.commit({
            recordId: it.recordId,
            revision: record.revision,
            idempotencyKey: freshKey(),
            command: { type: 'reminder.set', on: false },
          }),
          await identity.start({
            recordId: it.recordId,
            revision: record.revision,
            action: 'release.request',
            documentHash: record.documentHash ?? '',
            method: 'face',
            consent: true,
          }),
          await sms.remind(it.recordId, record.revision, freshKey()),
        ];
        for (const answer of answers)
          same(refusedWith(answer, 'NOT_A_PARTY').record, undefined, 'what the refusal carries');
        same((await storage.list()).records, [], 'the list');
        refusedWith(await storage.load(nowhere), 'NOT_FOUND');
      }),
    );

    test(
      'what is addressed to one number is not open to another',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).filledByInitiator();
        await it.signs('initiator');
        for (const profile of [{ mobile: zhao.mobile }, undefined]) {
          const { storage } = await world.hostFor({ subject: zhao.subject, profile });
          same((await storage.list()).records, [], 'the list');
          refusedWith(await storage.load(it.recordId), 'NOT_A_PARTY');
        }
        same((await it.view()).record.invitation?.claimedAt, undefined, 'nobody has come');
      }),
    );

    test(
      'another partner’s record does not exist',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).effective();
        const { storage } = await world.hostFor({ subject: wang.subject, foreign: true });
        const { revision } = (await it.view()).record;
        refusedWith(await storage.load(it.recordId), 'NOT_FOUND');
        refusedWith(await storage.history(it.recordId), 'NOT_FOUND');
        refusedWith(
          await storage.commit({
            recordId: it.recordId,
            revision,
            idempotencyKey: freshKey(),
            command: { type: 'reminder.set', on: false },
          }),
          'NOT_FOUND',
        );
        same((await storage.list()).records, [], 'the list');
      }),
    );

    test(
      'a token for one record opens that record alone',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).effective();
        const other = await story(world);
        const { storage } = await world.hostFor({ subject: it.people.initiator.subject, recordId: it.recordId });
        same(done(await storage.load(it.recordId)).record.id, it.recordId, 'its own record');
        refusedWith(await storage.load(other.recordId), 'NOT_FOUND');
        same(
          (await storage.list()).records.map(({ record }) => record.id),
          [it.recordId],
          'the list',
        );
        refusedWith(
          await storage.create({ type: 'record.create', kind: 'iou', role: 'lender' }, freshKey()),
          'NOT_A_PARTY',
        );
      }),
    );

    test(
      'an invitation shows amount and masked name, binds the first, and is used',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).filledByInitiator();
        await it.signs('initiator');
        const code = codeOf(done(await it.hosts.initiator.storage.shareLink(it.recordId)).url);
        const stranger = await world.hostFor({ subject: zhao.subject });
        const gate = done(await stranger.storage.peekInvitation(code));
        same(
          gate,
          {
            recordId: it.recordId,
            kind: 'iou',
            amountFen: 1_000_000,
            initiatorName: '王**',
            initiatorRole: 'borrower',
            purpose: 'signature',
          },
          'the gate',
        );
        refusedWith(await stranger.storage.peekInvitation('made-up'), 'NOT_FOUND');
        refusedWith(await stranger.storage.claimInvitation('made-up'), 'NOT_FOUND');

        const { storage } = it.hosts.counterparty;
        same(done(await storage.claimInvitation(code)).side, 'counterparty', 'the side');
        same(done(await storage.claimInvitation(code)).side, 'counterparty', 'the side of whoever comes again');
        refusedWith(await stranger.storage.claimInvitation(code), 'INVITATION_USED');
        refusedWith(await stranger.storage.peekInvitation(code), 'INVITATION_USED');
        same(
          done(await it.hosts.initiator.storage.claimInvitation(code)).side,
          'initiator',
          'the initiator opens the own link as initiator',
        );
      }),
    );

    test(
      'two who open a link at once: one is bound',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).filledByInitiator();
        await it.signs('initiator');
        const code = codeOf(done(await it.hosts.initiator.storage.shareLink(it.recordId)).url);
        const rival = await world.hostFor({ subject: zhao.subject });
        const answers = await Promise.all([
          it.hosts.counterparty.storage.claimInvitation(code),
          rival.storage.claimInvitation(code),
        ]);
        same(answers.filter(({ ok }) => ok).length, 1, 'the number of people bound');
        for (const answer of answers)
          if (!answer.ok) same(answer.refusal, { code: 'INVITATION_USED' }, 'all that the other is told');
      }),
    );

    test(
      'a withdrawn invitation leads nowhere',
      inWorld(makeWorld, async (world) => {
        const it = await story(world);
        await it.filledByInvitation();
        const before = done(await it.hosts.initiator.storage.shareLink(it.recordId)).url;
        holds(before.includes('#iou-record='), 'the link of a claimed invitation carries no code');
        await it.does('initiator', { type: 'invitation.withdraw' });
        await it.does('initiator', { type: 'counterparty.invite' });
        const code = codeOf(done(await it.hosts.initiator.storage.shareLink(it.recordId)).url);
        await it.does('initiator', { type: 'record.discard' });
        refusedWith(await it.hosts.counterparty.storage.claimInvitation(code), 'NOT_FOUND');
      }),
    );

    test(
      'an invitation that nobody takes lapses into the draft',
      inWorld(makeWorld, async (world) => {
        const it = await story(world);
        await it.filledByInvitation();
        await it.does('initiator', { type: 'invitation.withdraw' });
        await it.does('initiator', { type: 'counterparty.invite' });
        const code = codeOf(done(await it.hosts.initiator.storage.shareLink(it.recordId)).url);
        await world.advance({ days: 31 });
        refusedWith(await it.hosts.counterparty.storage.claimInvitation(code), 'NOT_FOUND');
        const { record } = await it.view();
        same([record.state, record.lastInvitation], ['draft', 'lapsed'], 'the draft');
      }),
    );

    test(
      'lists come in pages, first what waits for this person',
      inWorld(makeWorld, async (world) => {
        const pending = await (await story(world)).pending();
        const drafts = [await story(world), await story(world), await story(world)];
        const { storage } = pending.hosts.initiator;
        const first = await storage.list({ limit: 2 });
        same(
          first.records.map(({ record }) => record.state),
          ['draft', 'draft'],
          'what waits for this person',
        );
        const second = await storage.list({ limit: 2, ...(first.next !== undefined && { cursor: first.next }) });
        same(
          second.records.map(({ record }) => record.state),
          ['draft', 'pending'],
          'the rest',
        );
        same(second.next, undefined, 'the last page has no next');
        const all = [...first.records, ...second.records].map(({ record }) => record.id);
        same([...all].sort(), [pending.recordId, ...drafts.map(({ recordId }) => recordId)].sort(), 'each record once');
        same((await storage.list({ filter: 'mine' })).records.length, 3, 'mine');
        same((await storage.list({ filter: 'ended' })).records, [], 'ended');
      }),
    );
  });
}
