import type { MakeWorld, Runner } from '../../contract/index.ts';
import { done, refusedWith, same } from '../../contract/kit/check.ts';
import { ink } from '../../contract/kit/handwriting.ts';
import { inWorld } from '../../contract/kit/in-world.ts';
import { freshKey, story, type Act, type Story, type Who } from '../../contract/kit/story.ts';
import { hostWith, type Around } from '../around.ts';
import { Skipped } from '../skipped.ts';

/** The host does it, and nobody hears what came of it. */
const lost: Around = async (_, goOn) => {
  await goOn();
  return undefined;
};

/** A command whose answer is lost; what is then asked again. */
async function losing(it: Story, who: Who, command: Act) {
  const { record } = await it.view(who);
  const request = { recordId: it.recordId, command, revision: record.revision, idempotencyKey: freshKey() };
  await hostWith(it.hosts[who], lost).storage.commit(request);
  return () => it.hosts[who].storage.commit(request);
}

/** Nobody knows what came of a request: it is asked again with its key, and the first outcome is told. */
export function unknownOutcomes({ describe, test }: Runner, makeWorld: MakeWorld): void {
  describe('faults: unknown outcomes', () => {
    test(
      'a creation whose answer is lost made one record, and asking again gives it',
      inWorld(makeWorld, async (world) => {
        const { storage } = await world.hostFor({ subject: 'contract-lost' });
        const key = freshKey();
        const create = { type: 'record.create', kind: 'iou', role: 'lender' } as const;
        await storage.create(create, key);
        const { record } = done(await storage.create(create, key));
        same(
          (await storage.list()).records.map((view) => view.record.id),
          [record.id],
          'the records made',
        );
      }),
    );

    test(
      'a signature whose answer is lost is found signed by whoever asks again, even after the record has moved on',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).pending();
        const ticket = await it.ticket('counterparty', 'signature.sign');
        const again = await losing(it, 'counterparty', { type: 'signature.sign', ink, ticket });
        await it.proves('initiator', 'release.request');
        const { record } = done(await again());
        same(record.state, 'effective.releasePending', 'the state now, told to whoever asks again');
        const acts = done(await it.hosts.initiator.storage.history(it.recordId)).filter(
          ({ type }) => type === 'signed',
        );
        same(acts.length, 2, 'the number of signatures');
      }),
    );

    test(
      'a refusal whose answer is lost is the same refusal when it is asked again',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).pending();
        const again = await losing(it, 'initiator', { type: 'record.edit' });
        refusedWith(await again(), 'NOT_ALLOWED_IN_STATE');
        refusedWith(await again(), 'NOT_ALLOWED_IN_STATE');
        same((await it.view()).record.state, 'pending', 'the state');
      }),
    );

    test(
      'a refused command does not spend its ticket',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).pending();
        const ticket = await it.ticket('counterparty', 'signature.sign');
        const { record } = await it.view('counterparty');
        const stale = await it.hosts.counterparty.storage.commit({
          recordId: it.recordId,
          command: { type: 'signature.sign', ink, ticket },
          revision: record.revision - 1,
          idempotencyKey: freshKey(),
        });
        refusedWith(stale, 'STATE_CONFLICT');
        const signed = await it.does('counterparty', { type: 'signature.sign', ink, ticket });
        same(signed.record.state, 'effective.signed', 'the state');
      }),
    );

    test(
      'a reminder whose answer is lost is texted once',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).pending();
        const { capabilities, sms } = it.hosts.initiator;
        if (!capabilities.reminders) throw new Skipped('this host offers no reminders');
        const { mobile } = it.people.counterparty;
        // Half a day is longer than the night, in which nothing is sent; what may go out by day has gone before it.
        await world.texts(mobile);
        await world.advance({ hours: 12 });
        const before = (await world.texts(mobile)).length;
        const { revision } = (await it.view()).record;
        const key = freshKey();
        for (let time = 0; time < 3; time += 1) done(await sms.remind(it.recordId, revision, key));
        await world.texts(mobile);
        await world.advance({ hours: 12 });
        same((await world.texts(mobile)).length - before, 1, 'the number of texts');
      }),
    );

    test(
      'an invitation claimed by an answer that was lost is still this person’s',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).filledByInitiator();
        await it.signs('initiator');
        const { url } = done(await it.hosts.initiator.storage.shareLink(it.recordId));
        const code = url.slice(url.indexOf('=') + 1);
        await hostWith(it.hosts.counterparty, lost).storage.claimInvitation(code);
        same(done(await it.hosts.counterparty.storage.claimInvitation(code)).side, 'counterparty', 'the side');
      }),
    );
  });
}
