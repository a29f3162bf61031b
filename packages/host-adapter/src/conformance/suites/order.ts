import type { MakeWorld, Runner } from '../../contract/index.ts';
import { done, holds, refusedWith, same } from '../../contract/kit/check.ts';
import { inWorld } from '../../contract/kit/in-world.ts';
import { wang } from '../../contract/kit/people.ts';
import { freshKey, story, type Story } from '../../contract/kit/story.ts';

const RIVALS = 8;

/** Saves one amount, seen at this revision. */
const save = (it: Story, principalFen: number, revision: number, idempotencyKey = freshKey()) =>
  it.hosts.initiator.storage.commit({
    recordId: it.recordId,
    revision,
    idempotencyKey,
    command: { type: 'terms.save', terms: { principalFen }, partial: true },
  });

/** Requests and answers that pass each other on their way. */
export function order({ describe, test }: Runner, makeWorld: MakeWorld): void {
  describe('faults: order', () => {
    test(
      'of many commands at one revision the first wins, and each other is told what stands',
      inWorld(makeWorld, async (world) => {
        const it = await story(world);
        const { revision } = (await it.view()).record;
        const answers = await Promise.all(
          Array.from({ length: RIVALS }, (_, at) => save(it, 100 * (at + 1), revision)),
        );
        const winners = answers.flatMap((answer) => (answer.ok ? [answer.value.record] : []));
        same(winners.length, 1, 'the number of winners');
        const { record } = await it.view();
        same(record.terms, winners[0]?.terms, 'the terms that stand are the winner’s');
        for (const answer of answers)
          if (!answer.ok)
            same(refusedWith(answer, 'STATE_CONFLICT').record?.terms, record.terms, 'what the others are told');
      }),
    );

    test(
      'a command on a view whose answer came late is a conflict, and overwrites nothing',
      inWorld(makeWorld, async (world) => {
        const it = await story(world);
        const late = await it.view();
        done(await save(it, 500, late.record.revision));
        refusedWith(await save(it, 100, late.record.revision), 'STATE_CONFLICT');
        same((await it.view()).record.terms['principalFen'], 500, 'what was saved in between');
      }),
    );

    test(
      'a first attempt that arrives after its own repeat and after later commands does nothing',
      inWorld(makeWorld, async (world) => {
        const it = await story(world);
        const { revision } = (await it.view()).record;
        const key = freshKey();
        const { record } = done(await save(it, 100, revision, key));
        done(await save(it, 200, record.revision));
        const { seq } = (await it.view()).record;
        done(await save(it, 100, revision, key));
        const now = (await it.view()).record;
        same([now.terms['principalFen'], now.seq], [200, seq], 'the terms and the number of acts');
      }),
    );

    test(
      'answers that come in reverse are each the answer to its own request',
      inWorld(makeWorld, async (world) => {
        const its = await Promise.all([1, 2, 3].map(() => story(world)));
        // They are all of one person's, who asks through one host.
        const { storage } = await world.hostFor({ subject: wang.subject });
        const asked = its.map(({ recordId }) => storage.load(recordId));
        for (const at of [2, 1, 0]) {
          const answer = await asked[at];
          holds(answer !== undefined, 'each request is answered');
          same(done(answer).record.id, its[at]?.recordId, 'whose answer it is');
        }
      }),
    );

    test(
      'the number of acts never goes back from one answer to the next',
      inWorld(makeWorld, async (world) => {
        const it = await story(world);
        let seen = 0;
        for (let at = 1; at <= RIVALS; at += 1) {
          const { revision } = (await it.view()).record;
          const { seq } = done(await save(it, at * 100, revision)).record;
          holds(seq > seen, `seq goes on: ${seq} came after ${seen}`);
          same((await it.view()).record.seq, seq, 'what is read right after it was answered');
          seen = seq;
        }
      }),
    );
  });
}
