import { addDays, millisecondsOf, startOfShanghaiDay } from '@iou-kit/machine';
import type { HostWorld, MakeWorld } from '../host-world.ts';
import { leaseTerms, receiptTerms } from '../kit/agreements.ts';
import { refusedWith, same } from '../kit/check.ts';
import { inWorld } from '../kit/in-world.ts';
import { story, type Story, type StoryOptions } from '../kit/story.ts';
import type { Runner } from '../runner.ts';

const agreements: readonly StoryOptions[] = [
  { kind: 'receipt', role: 'payee', terms: receiptTerms },
  { kind: 'receipt', role: 'payer', terms: receiptTerms },
  { kind: 'lease', role: 'landlord', terms: leaseTerms },
  { kind: 'lease', role: 'tenant', terms: leaseTerms },
];

/** A body that is left out where the host makes no such agreements, as it says. */
const where =
  (options: StoryOptions, body: (it: Story) => Promise<void>) =>
  async (world: HostWorld): Promise<void> => {
    const host = await world.hostFor({ subject: 'contract-anybody' });
    if (host.capabilities.kinds.includes(options.kind ?? '')) await body(await story(world, options));
  };

/** Every kind a host speaks of lives its own life: a receipt is voided and nothing else, a lease is released and its rent falls due. */
export function kinds({ describe, test }: Runner, makeWorld: MakeWorld): void {
  describe('kinds', () => {
    for (const options of agreements)
      test(
        `a ${options.kind ?? ''} begun by the ${options.role ?? ''} is signed by both and ended by both, and is never settled`,
        inWorld(
          makeWorld,
          where(options, async (it) => {
            await it.filledByInvitation();
            await it.signs('initiator');
            const { record } = await it.signs('counterparty', 'carrier+sms');
            same(record.state, 'effective.signed', 'the state');
            same(record.parties.initiator.role, options.role, 'the initiator’s role');
            refusedWith(
              await it.tries('counterparty', { type: 'settlement.request', reason: '已付清', ticket: 'none' }),
              'NOT_ALLOWED_IN_STATE',
            );
            await it.proves('counterparty', 'release.request', '双方协商一致');
            same((await it.proves('initiator', 'release.confirm')).record.state, 'released', 'the end');
          }),
        ),
      );

    test(
      'nobody is reminded of a receipt',
      inWorld(
        makeWorld,
        where({ kind: 'receipt', role: 'payee', terms: receiptTerms }, async (it) => {
          await it.effective();
          same((await it.view()).record.schedule, [], 'what falls due');
          refusedWith(await it.tries('initiator', { type: 'reminder.set', on: true }), 'NOT_ALLOWED_IN_STATE');
        }),
      ),
    );

    test(
      'the tenant is reminded of each rent, and the landlord of none',
      inWorld(
        makeWorld,
        where({ kind: 'lease', role: 'landlord', terms: leaseTerms }, async (it) => {
          await it.effective();
          const { schedule = [] } = (await it.view()).record;
          same(
            schedule.map(({ rentFen }) => rentFen),
            Array.from({ length: 6 }, () => 350_000),
            'the rents',
          );
          const due = schedule[1]?.dueDate ?? '';
          const { now } = await it.hosts.initiator.identity.policy();
          const morning = startOfShanghaiDay(addDays(due, -3));
          await it.world.advance({ seconds: (millisecondsOf(morning) - millisecondsOf(now)) / 1000 + 11 * 3600 });
          const reminded = async (who: 'initiator' | 'counterparty') =>
            (await it.world.texts(it.people[who].mobile)).filter(({ template }) => template.startsWith('due.'));
          const texts = await reminded('counterparty');
          same(texts.at(-1)?.template, 'due.soon', 'the tenant’s last text');
          same(texts.at(-1)?.text.includes('交租'), true, 'it speaks of rent');
          same(await reminded('initiator'), [], 'the landlord’s texts');
        }),
      ),
    );
  });
}
