import type { Outcome, RecordView } from '@iou-kit/machine';
import type { MakeWorld } from '../host-world.ts';
import { done, holds, refusedWith, same } from '../kit/check.ts';
import { inWorld } from '../kit/in-world.ts';
import { freshKey, goodTerms, story, type Act, type Story } from '../kit/story.ts';
import type { Runner } from '../runner.ts';

const losing = new Set([
  'STATE_CONFLICT',
  'NOT_ALLOWED_IN_STATE',
  'VERIFICATION_EXPIRED',
  'VERIFICATION_REQUIRED',
  'EXPIRED',
  'NOT_YOUR_TURN',
]);

/** One key acts once; the first commit wins; the loser is told the truth. */
export function concurrency({ describe, test }: Runner, makeWorld: MakeWorld): void {
  describe('concurrency', () => {
    test(
      'the same key acts once, and with another body not at all',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).filledByInitiator();
        const { record } = await it.view();
        const request = {
          recordId: it.recordId,
          revision: record.revision,
          idempotencyKey: freshKey(),
          command: { type: 'record.edit' },
        } as const;
        const first = done(await it.hosts.initiator.storage.commit(request));
        const again = done(await it.hosts.initiator.storage.commit(request));
        same(again.record, first.record, 'the record of a repeated command');
        refusedWith(
          await it.hosts.initiator.storage.commit({ ...request, command: { type: 'record.discard' } }),
          'IDEMPOTENCY_MISMATCH',
        );
        await it.does('initiator', {
          type: 'terms.save',
          terms: await goodTerms(it.hosts.initiator, { remark: '后来' }),
        });
        const later = done(await it.hosts.initiator.storage.commit(request));
        same(later.record.terms['remark'], '后来', 'a repeated command answers with the present record');
      }),
    );

    test(
      'a record is created once per key',
      inWorld(makeWorld, async (world) => {
        const { storage } = (await story(world)).hosts.initiator;
        const key = freshKey();
        const create = () => storage.create({ type: 'record.create', kind: 'iou', role: 'lender' }, key);
        const twins = (await Promise.all([create(), create(), create()])).map(done);
        same(new Set(twins.map(({ record }) => record.id)).size, 1, 'the number of records made');
        refusedWith(
          await storage.create({ type: 'record.create', kind: 'iou', role: 'borrower' }, key),
          'IDEMPOTENCY_MISMATCH',
        );
      }),
    );

    test(
      'a key belongs to the person who used it',
      inWorld(makeWorld, async (world) => {
        const { hosts } = await story(world);
        const key = freshKey();
        const mine = done(
          await hosts.initiator.storage.create({ type: 'record.create', kind: 'iou', role: 'lender' }, key),
        );
        const theirs = done(
          await hosts.counterparty.storage.create({ type: 'record.create', kind: 'iou', role: 'lender' }, key),
        );
        holds(mine.record.id !== theirs.record.id, 'two people who use one key make two records');
      }),
    );

    test(
      'a stale revision is a conflict that carries the fresh record',
      inWorld(makeWorld, async (world) => {
        const it = await story(world);
        const { record } = await it.view();
        await it.does('initiator', { type: 'terms.save', terms: { principalFen: 100 }, partial: true });
        const stale = await it.hosts.initiator.storage.commit({
          recordId: it.recordId,
          revision: record.revision,
          idempotencyKey: freshKey(),
          command: { type: 'terms.save', terms: { principalFen: 200 }, partial: true },
        });
        same(refusedWith(stale, 'STATE_CONFLICT').record?.terms, { principalFen: 100 }, 'the fresh terms');
      }),
    );

    test(
      'a reminder does not void a verification under way',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).pending();
        const ticket = await it.ticket('counterparty', 'signature.sign');
        await it.does('initiator', { type: 'counterparty.remind' });
        const signed = await it.does('counterparty', {
          type: 'signature.sign',
          ink: { form: 'typed', name: it.people.counterparty.name },
          ticket,
        });
        same(signed.record.state, 'effective.signed', 'the state');
      }),
    );

    const sign = async (it: Story): Promise<Act> => ({
      type: 'signature.sign',
      ink: { form: 'typed', name: it.people.counterparty.name },
      ticket: await it.ticket('counterparty', 'signature.sign'),
    });
    race('sign against revoke', ['revoked', 'effective.signed'], async (it) => {
      await it.pending();
      return [
        { who: 'counterparty', command: await sign(it) },
        { who: 'initiator', command: { type: 'record.revoke' } },
      ];
    });
    race('sign against reject on two devices', ['rejected', 'effective.signed'], async (it) => {
      await it.pending();
      return [
        { who: 'counterparty', command: await sign(it) },
        { who: 'counterparty', command: { type: 'record.reject', reason: '不认识' } },
      ];
    });
    race('cancel against confirm', ['effective.signed', 'released'], async (it) => {
      await it.effective();
      await it.proves('initiator', 'release.request');
      const ticket = await it.ticket('counterparty', 'release.confirm');
      return [
        { who: 'initiator', command: { type: 'release.cancel' } },
        { who: 'counterparty', command: { type: 'release.confirm', ticket } },
      ];
    });
    race('refuse against confirm in two tabs', ['effective.signed', 'settled'], async (it) => {
      await it.effective();
      await it.proves('initiator', 'settlement.request');
      const ticket = await it.ticket('counterparty', 'settlement.confirm');
      return [
        { who: 'counterparty', command: { type: 'settlement.refuse' } },
        { who: 'counterparty', command: { type: 'settlement.confirm', ticket } },
      ];
    });

    function race(
      name: string,
      states: readonly string[],
      prepare: (it: Story) => Promise<readonly { readonly who: 'initiator' | 'counterparty'; readonly command: Act }[]>,
    ): void {
      test(
        `${name}: one winner, and the loser is told the truth`,
        inWorld(makeWorld, async (world) => {
          const it = await story(world);
          const racers = await prepare(it);
          const { revision } = (await it.view()).record;
          const answers: Outcome<RecordView>[] = await Promise.all(
            racers.map(({ who, command }) =>
              it.hosts[who].storage.commit({ recordId: it.recordId, revision, command, idempotencyKey: freshKey() }),
            ),
          );
          same(answers.filter(({ ok }) => ok).length, 1, 'the number of winners');
          const { state } = (await it.view()).record;
          holds(states.includes(state), `the end of the race is one of ${states.join(', ')}, but it is ${state}`);
          for (const answer of answers)
            if (!answer.ok) holds(losing.has(answer.refusal.code), `the loser is told ${answer.refusal.code}`);
        }),
      );
    }
  });
}
