import { otherSide, type VerifiedAction } from '@iou-kit/machine';
import type { MakeWorld } from '../host-world.ts';
import { refusedWith, same } from '../kit/check.ts';
import { inWorld } from '../kit/in-world.ts';
import { story } from '../kit/story.ts';
import type { Runner } from '../runner.ts';

const ends = { release: 'released', settlement: 'settled' } as const;
type Proved = Exclude<VerifiedAction, 'signature.sign'>;

/** Release (解除) and settlement (结清): asked by either person, confirmed, refused, cancelled, lapsed. */
export function changes({ describe, test }: Runner, makeWorld: MakeWorld): void {
  for (const change of ['release', 'settlement'] as const) {
    const waiting = `effective.${change}Pending`;
    describe(change, () => {
      for (const asks of ['initiator', 'counterparty'] as const) {
        const asked = otherSide(asks);
        test(
          `asked by the ${asks}: refused, then cancelled, then confirmed`,
          inWorld(makeWorld, async (world) => {
            const it = await (await story(world)).effective();
            const requested = await it.proves(asks, `${change}.request` as Proved, '双方商定');
            same([requested.record.state, requested.record.change?.reason], [waiting, '双方商定'], 'the request');
            await it.does(asked, { type: `${change}.refuse` });
            same((await it.view(asks)).record.state, 'effective.signed', 'the state after a refusal');

            await it.proves(asks, `${change}.request` as Proved);
            refusedWith(await it.tries(asked, { type: `${change}.cancel` }), 'NOT_YOUR_TURN');
            await it.does(asks, { type: `${change}.cancel` });
            same(
              (await it.view(asked)).record.lastChange?.outcome,
              'cancelled',
              'the other person reads that it was taken back',
            );

            await it.proves(asks, `${change}.request` as Proved);
            refusedWith(await it.tries(asks, { type: `${change}.confirm` }), 'NOT_YOUR_TURN');
            const confirmed = await it.proves(asked, `${change}.confirm` as Proved);
            same(confirmed.record.state, ends[change], 'the end');
          }),
        );
      }

      test(
        'one request at a time',
        inWorld(makeWorld, async (world) => {
          const it = await (await story(world)).effective();
          await it.proves('initiator', `${change}.request` as Proved);
          refusedWith(
            await it.tries('counterparty', { type: 'release.request', reason: '再来一次' }),
            'CHANGE_PENDING',
          );
          refusedWith(
            await it.tries('initiator', { type: 'settlement.request', reason: '再来一次' }),
            'CHANGE_PENDING',
          );
        }),
      );

      test(
        'a request that nobody answers lapses',
        inWorld(makeWorld, async (world) => {
          const it = await (await story(world)).effective();
          await it.proves('initiator', `${change}.request` as Proved);
          await world.advance({ days: 8 });
          const { record } = await it.view('counterparty');
          same([record.state, record.lastChange?.outcome], ['effective.signed', 'lapsed'], 'the record afterwards');
        }),
      );
    });
  }
}
