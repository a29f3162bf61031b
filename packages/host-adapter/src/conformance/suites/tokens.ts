import type { MakeWorld, Runner } from '../../contract/index.ts';
import { failsWith, same } from '../../contract/kit/check.ts';
import { inWorld } from '../../contract/kit/in-world.ts';
import { freshKey, requestFor, story } from '../../contract/kit/story.ts';
import { Skipped } from '../skipped.ts';

/** A token that is over opens nothing; it is no refusal, for the person did nothing wrong. */
export function tokens({ describe, test }: Runner, makeWorld: MakeWorld): void {
  describe('faults: tokens', () => {
    test(
      'a token that is over opens nothing: each call is UNAUTHENTICATED',
      inWorld(makeWorld, async (world) => {
        if (!world.staleHostFor) throw new Skipped('this world has no staleHostFor, so that tokens cannot be tried');
        const it = await (await story(world)).pending();
        const { subject } = it.people.counterparty;
        const { storage, identity, sms } = await world.staleHostFor({ subject });
        const { record } = await it.view();
        const request = await requestFor(it, 'counterparty', 'signature.sign', 'face');
        const calls: Readonly<Record<string, () => unknown>> = {
          me: () => identity.me(),
          start: () => identity.start(request),
          remind: () => sms.remind(it.recordId, record.revision, freshKey()),
          create: () => storage.create({ type: 'record.create', kind: 'iou', role: 'lender' }, freshKey()),
          load: () => storage.load(it.recordId),
          list: () => storage.list(),
          history: () => storage.history(it.recordId),
          shareLink: () => storage.shareLink(it.recordId),
          commit: () =>
            storage.commit({
              recordId: it.recordId,
              revision: record.revision,
              idempotencyKey: freshKey(),
              command: { type: 'record.reject', reason: '令牌已过期' },
            }),
        };
        for (const call of Object.values(calls)) await failsWith(call, 'UNAUTHENTICATED');
        same((await it.view()).record, record, 'the record');
      }),
    );
  });
}
