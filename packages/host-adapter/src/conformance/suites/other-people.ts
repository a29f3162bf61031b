import type { MakeWorld, Runner } from '../../contract/index.ts';
import { done, holds, refusedWith, same } from '../../contract/kit/check.ts';
import { inWorld } from '../../contract/kit/in-world.ts';
import { li, wang, zhao } from '../../contract/kit/people.ts';
import { codeOf, freshKey, story } from '../../contract/kit/story.ts';
import { Skipped } from '../skipped.ts';

/** Those whom a record is none of the business of, by the ways in that are easily forgotten. */
export function otherPeople({ describe, test }: Runner, makeWorld: MakeWorld): void {
  describe('faults: other people', () => {
    test(
      'a stranger who watches a record is told nothing of it',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).pending();
        const { capabilities, storage } = await world.hostFor({ subject: zhao.subject });
        if (!capabilities.watch) throw new Skipped('this host offers no watch');
        const stop = new AbortController();
        let told = 0;
        try {
          storage.watch(it.recordId, () => (told += 1), stop.signal);
        } catch {
          // To refuse at once is as good.
        }
        await it.does('initiator', { type: 'record.revoke' });
        // What goes to the other person's watch would have gone out by the time these are answered.
        for (let look = 0; look < 5; look += 1) await it.view('counterparty');
        stop.abort();
        same(told, 0, 'the number of views that a stranger was given');
      }),
    );

    test(
      'a token for one record neither reads nor changes another of the same person',
      inWorld(makeWorld, async (world) => {
        const it = await story(world);
        const other = await story(world);
        const { storage } = await world.hostFor({ subject: wang.subject, recordId: it.recordId });
        const { record } = await other.view();
        refusedWith(await storage.history(other.recordId), 'NOT_FOUND');
        refusedWith(
          await storage.commit({
            recordId: other.recordId,
            revision: record.revision,
            idempotencyKey: freshKey(),
            command: { type: 'record.discard' },
          }),
          'NOT_FOUND',
        );
        same((await other.view()).record, record, 'the other record');
      }),
    );

    test(
      'another partner’s user opens no invitation',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).filledByInitiator();
        await it.signs('initiator');
        const code = codeOf(done(await it.hosts.initiator.storage.shareLink(it.recordId)).url);
        const { storage } = await world.hostFor({ subject: li.subject, foreign: true });
        refusedWith(await storage.peekInvitation(code), 'NOT_FOUND');
        refusedWith(await storage.claimInvitation(code), 'NOT_FOUND');
      }),
    );

    test(
      'the history tells every act once, in order, to each of the two alike',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).effective();
        const mine = done(await it.hosts.initiator.storage.history(it.recordId));
        const theirs = done(await it.hosts.counterparty.storage.history(it.recordId));
        same(theirs, mine, 'what the other person reads');
        const { seq } = (await it.view()).record;
        same(
          mine.map((entry) => entry.seq),
          Array.from({ length: seq }, (_, at) => at + 1),
          'the places of the acts',
        );
        same(
          mine.filter(({ type }) => type === 'signed').map(({ side }) => side),
          ['initiator', 'counterparty'],
          'who signed',
        );
      }),
    );

    test(
      'the evidence that is claimed can be asked for by the two people, and by nobody else',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).effective();
        const { capabilities, evidence } = it.hosts.initiator;
        if (capabilities.evidence.length === 0) throw new Skipped('this host offers no evidence');
        holds(evidence !== undefined, 'who claims evidence has an evidence port');
        holds(done(await evidence.status(it.recordId)).state !== 'none', 'evidence of a signed record is begun');
        const stranger = await world.hostFor({ subject: zhao.subject });
        holds(stranger.evidence !== undefined, 'the port is there for everybody');
        refusedWith(await stranger.evidence.status(it.recordId), 'NOT_A_PARTY');
        for (const part of capabilities.evidence)
          refusedWith(await stranger.evidence.file(it.recordId, part), 'NOT_A_PARTY');
      }),
    );
  });
}
