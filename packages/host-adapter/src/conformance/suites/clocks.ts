import type { MakeWorld, Runner } from '../../contract/index.ts';
import { refusedWith, same } from '../../contract/kit/check.ts';
import { ink } from '../../contract/kit/handwriting.ts';
import { inWorld } from '../../contract/kit/in-world.ts';
import { story } from '../../contract/kit/story.ts';
import { withClientClock } from '../client-clock.ts';

const MINUTES = 60_000;

/** The client's clock is wrong by ten minutes: time is the host's. */
export function clocks({ describe, test }: Runner, makeWorld: MakeWorld): void {
  describe('faults: clocks', () => {
    for (const [name, offset] of [
      ['ten minutes ahead', 10 * MINUTES],
      ['ten minutes behind', -10 * MINUTES],
    ] as const) {
      test(`a client whose clock is ${name} makes and signs a record by face and by code`, () =>
        withClientClock(
          offset,
          inWorld(makeWorld, async (world) => {
            const it = await (await story(world)).filledByInitiator();
            await it.signs('initiator');
            await it.view('counterparty');
            const methods = it.hosts.counterparty.capabilities.verification;
            const method = methods.includes('carrier+sms') ? 'carrier+sms' : 'face';
            same((await it.signs('counterparty', method)).record.state, 'effective.signed', 'the state');
          }),
        ));

      test(`a ticket ends by the host’s clock where the client’s is ${name}`, () =>
        withClientClock(
          offset,
          inWorld(makeWorld, async (world) => {
            const it = await (await story(world)).pending();
            const ticket = await it.ticket('counterparty', 'signature.sign');
            await world.advance({ minutes: 11 });
            refusedWith(
              await it.tries('counterparty', { type: 'signature.sign', ink, ticket }),
              'VERIFICATION_EXPIRED',
            );
          }),
        ));
    }
  });
}
