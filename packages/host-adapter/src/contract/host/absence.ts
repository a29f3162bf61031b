import type { MakeWorld } from '../host-world.ts';
import { failsWith, same } from '../kit/check.ts';
import { png } from '../kit/images.ts';
import { inWorld } from '../kit/in-world.ts';
import { freshKey, requestFor, story } from '../kit/story.ts';
import type { Runner } from '../runner.ts';

/** Absence is a promise too: what a host does not offer it refuses, and never half does. */
export function absence({ describe, test }: Runner, makeWorld: MakeWorld): void {
  describe('absence', () => {
    test(
      'what is not offered is refused with UNSUPPORTED',
      inWorld(
        makeWorld,
        async (world) => {
          const it = await (await story(world)).pending();
          const { capabilities, storage, sms, identity } = it.hosts.initiator;
          const { revision } = (await it.view()).record;
          if (!capabilities.attachments)
            await failsWith(() => storage.attach(it.recordId, new Blob([png()])), 'UNSUPPORTED');
          if (!capabilities.reminders)
            await failsWith(() => sms.remind(it.recordId, revision, freshKey()), 'UNSUPPORTED');
          if (!capabilities.watch)
            await failsWith(
              () => storage.watch(it.recordId, () => undefined, new AbortController().signal),
              'UNSUPPORTED',
            );
          for (const method of ['face', 'carrier+sms'] as const) {
            if (capabilities.verification.includes(method)) continue;
            const request = await requestFor(it, 'counterparty', 'signature.sign', method);
            await failsWith(() => identity.start(request), 'UNSUPPORTED');
          }
          same((await it.view()).record.revision, revision, 'nothing changed');
        },
        { offers: { attachments: false, reminders: false, watch: false, verification: ['face'] } },
      ),
    );

    test(
      'capabilities name the kinds and methods that work',
      inWorld(makeWorld, async (world) => {
        const { capabilities } = (await story(world)).hosts.initiator;
        same(capabilities.kinds.includes('iou'), true, 'the kind of this contract');
        same(capabilities.verification.length > 0, true, 'at least one method');
      }),
    );
  });
}
