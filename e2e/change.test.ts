import { suite, test } from 'node:test';
import { confirm, request, type Change } from './kit/acts.ts';
import type { Actor } from './kit/actor.ts';
import { theatre } from './kit/scene.ts';
import { effectiveRecord, type Name } from './kit/world.ts';

const scene = theatre();

/** wang has borrowed from li. */
const people: Readonly<Record<string, Name>> = { borrower: 'wang', lender: 'li' };
const waitingTitle = (change: Change, other: Name): string =>
  change === '结清' ? '待对方确认' : other === 'wang' ? '待借款人确认' : '待出借人确认';

interface Play {
  readonly asking: Actor;
  readonly other: Actor;
  readonly change: Change;
}

/** How it ends, from the moment at which both read that it waits; both see the end without loading anything again. */
const endings: Readonly<Record<string, (play: Play) => Promise<void>>> = {
  async confirmed({ asking, other, change }) {
    await confirm(other, change);
    for (const each of [other, asking]) {
      await each.sees(`已${change}`);
      await each.page.getByRole('img', { name: `已${change}` }).waitFor();
    }
  },
  async refused({ asking, other, change }) {
    await other.press(`拒绝${change}`);
    await asking.reads(`对方已拒绝${change}`);
    for (const each of [other, asking]) await each.sees('已签署');
  },
  async cancelled({ asking, other, change }) {
    await asking.press(`取消${change}`);
    await other.reads(`对方已取消${change}`);
    for (const each of [other, asking]) await each.sees('已签署');
  },
};

for (const change of ['解除', '结清'] as const)
  for (const [role, by] of Object.entries(people))
    suite(`${change}, asked for by the ${role}`, () => {
      for (const [ending, play] of Object.entries(endings))
        test(
          `is ${ending}`,
          scene(async ({ stage, enter }) => {
            const { recordId } = await effectiveRecord(stage, { by: 'wang', role: 'borrower' });
            const [wang, li] = await Promise.all([enter('wang'), enter('li')]);
            for (const actor of [wang, li]) await isSigned(actor, recordId);
            const [asking, other] = by === 'wang' ? [wang, li] : [li, wang];
            await request(asking, change, '已当面说清，款项两讫');
            await asking.sees(waitingTitle(change, other.name));
            await other.sees(`待您确认${change}`);
            await other.reads('已当面说清，款项两讫');
            await play({ asking, other, change });
          }),
        );
    });

test(
  'a request that nobody answers lapses after seven days',
  scene(async ({ stage, enter }) => {
    const record = await effectiveRecord(stage, { by: 'wang', role: 'borrower' });
    const [wang, li] = await Promise.all([enter('wang'), enter('li')]);
    for (const actor of [wang, li]) await isSigned(actor, record.recordId);
    const { change } = (await record.proves('initiator', 'settlement.request')).record;
    await li.sees('待您确认结清');
    await stage.demo.moveTo(change?.lapsesAt ?? '');
    for (const actor of [wang, li]) {
      await actor.sees('已签署');
      await actor.reads('申请已失效');
    }
  }),
);

async function isSigned(actor: Actor, recordId: string): Promise<void> {
  await actor.goTo(`#/records/${recordId}`);
  await actor.sees('已签署');
}
