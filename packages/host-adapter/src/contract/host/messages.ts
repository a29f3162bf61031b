import { addDays, millisecondsOf, shanghaiDate, startOfShanghaiDay } from '@iou-kit/machine';
import type { MakeWorld } from '../host-world.ts';
import { done, same } from '../kit/check.ts';
import { inWorld } from '../kit/in-world.ts';
import { li, particulars, wang } from '../kit/people.ts';
import { goodTerms, story, type Story, type Who } from '../kit/story.ts';
import type { Runner } from '../runner.ts';

const templates = async (it: Story, who: Who): Promise<string[]> =>
  (await it.world.texts(it.people[who].mobile))
    .map(({ template }) => template)
    .filter((template) => !template.startsWith('code.'));

/** Moves the clock to an hour of a day in Shanghai. */
async function until(it: Story, date: string, hour: number): Promise<void> {
  const { now } = await it.hosts.initiator.identity.policy();
  const seconds = (millisecondsOf(startOfShanghaiDay(date)) - millisecondsOf(now)) / 1000 + hour * 3600;
  await it.world.advance({ seconds });
}

/** The initiator's own are filled in, and the other person is asked for theirs. */
async function invites(it: Story): Promise<void> {
  await it.does('initiator', { type: 'details.provide', party: particulars(wang) });
  await it.does('initiator', { type: 'terms.save', terms: await goodTerms(it.hosts.initiator) });
  await it.does('initiator', { type: 'counterparty.invite' });
}

/** The texts that people get. */
export function messages({ describe, test }: Runner, makeWorld: MakeWorld): void {
  describe('texts', () => {
    test(
      'the other person when it is issued, both when it is signed',
      inWorld(makeWorld, async (world) => {
        const it = await story(world);
        await until(it, addDays(shanghaiDate((await it.hosts.initiator.identity.policy()).now), 1), 12);
        await it.effective();
        same(await templates(it, 'counterparty'), ['cp.invited', 'signed'], 'the counterparty’s texts');
        same(await templates(it, 'initiator'), ['signed'], 'the initiator’s texts');
      }),
    );

    test(
      'the owner of a personal code, when they are asked for their details, and not without end',
      inWorld(makeWorld, async (world) => {
        const owner = await world.hostFor({ subject: li.subject, profile: { mobile: li.mobile } });
        if (owner.capabilities.personalCode !== true || !owner.personalCode) return;
        const personalCode = done(await owner.personalCode.show()).code;
        const it = await story(world, { personalCode });
        await until(it, addDays(shanghaiDate((await it.hosts.initiator.identity.policy()).now), 1), 12);
        await invites(it);
        same(await templates(it, 'counterparty'), ['cp.infoRequested'], 'the owner’s texts');
        for (let again = 0; again < 5; again += 1) await invites(await story(world, { personalCode }));
        const asked = Array.from({ length: 5 }, () => 'cp.infoRequested');
        same(await templates(it, 'counterparty'), asked, 'the owner’s texts of the day');
        await it.does('counterparty', { type: 'details.provide', party: particulars(li) });
        same(await templates(it, 'initiator'), ['cp.detailsGiven'], 'the initiator’s texts');
      }),
    );

    test(
      'nobody at night',
      inWorld(makeWorld, async (world) => {
        const it = await story(world);
        await until(it, addDays(shanghaiDate((await it.hosts.initiator.identity.policy()).now), 1), 23);
        await (await it.filledByInitiator()).signs('initiator', 'carrier+sms');
        same(await templates(it, 'counterparty'), [], 'texts at 23:00');
        await world.advance({ hours: 9 });
        same(await templates(it, 'counterparty'), ['cp.invited'], 'texts at 8:00');
      }),
    );

    test(
      'the borrower before and on the due date and the day after, if they want it',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world, { role: 'lender' })).effective();
        const due = (await it.view()).record.schedule?.at(-1)?.dueDate ?? '';
        await until(it, addDays(shanghaiDate((await it.hosts.initiator.identity.policy()).now), 1), 12);
        const before = (await templates(it, 'counterparty')).length;
        const since = async () => (await templates(it, 'counterparty')).slice(before);
        await until(it, addDays(due, -3), 11);
        same(await since(), ['due.soon'], 'three days before');
        await it.does('counterparty', { type: 'reminder.set', on: false });
        await until(it, due, 11);
        same(await since(), ['due.soon'], 'on the day, switched off');
        await it.does('counterparty', { type: 'reminder.set', on: true });
        await until(it, addDays(due, 1), 11);
        same(await since(), ['due.soon', 'overdue'], 'the day after');
        same(
          (await templates(it, 'initiator')).filter((template) => template.startsWith('due')),
          [],
          'the lender is not reminded',
        );
      }),
    );
  });
}
