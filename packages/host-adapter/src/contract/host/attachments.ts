import type { MakeWorld } from '../host-world.ts';
import { done, failsWith, holds, refusedWith, same } from '../kit/check.ts';
import { jpeg, png, secret, svg, webp } from '../kit/images.ts';
import { inWorld } from '../kit/in-world.ts';
import { goodTerms, story } from '../kit/story.ts';
import type { Runner } from '../runner.ts';

const blob = (bytes: Uint8Array<ArrayBuffer>, type = 'image/png') => new Blob([bytes], { type });

/** Images of a record: told by their bytes, stripped, kept for both people. */
export function attachments({ describe, test }: Runner, makeWorld: MakeWorld): void {
  describe('attachments', () => {
    for (const [mediaType, make] of Object.entries({ 'image/png': png, 'image/jpeg': jpeg, 'image/webp': webp })) {
      test(
        `${mediaType} is kept without its metadata`,
        inWorld(makeWorld, async (world) => {
          const it = await story(world);
          const { storage, capabilities } = { ...it.hosts.initiator };
          if (!capabilities.attachments)
            return failsWith(() => storage.attach(it.recordId, blob(make())), 'UNSUPPORTED');
          const kept = done(await storage.attach(it.recordId, blob(make(), 'application/octet-stream')));
          same(kept.mediaType, mediaType, 'the type, told by the bytes');
          const back = done(await storage.attachment(it.recordId, kept.id));
          same([back.type, back.size], [mediaType, kept.size], 'what comes back');
          holds(!(await back.text()).includes(secret), 'metadata are gone');
          await it.does('initiator', {
            type: 'terms.save',
            terms: await goodTerms(it.hosts.initiator, { images: [{ id: kept.id, commitment: kept.commitment }] }),
          });
          refusedWith(await it.hosts.counterparty.storage.attachment(it.recordId, kept.id), 'NOT_A_PARTY');
          refusedWith(await storage.attachment(it.recordId, 'made-up'), 'NOT_FOUND');
        }),
      );
    }

    test(
      'anything else is refused',
      inWorld(makeWorld, async (world) => {
        const it = await story(world);
        const { storage, capabilities } = it.hosts.initiator;
        if (!capabilities.attachments) return;
        const { policy } = await it.hosts.initiator.identity.policy();
        refusedWith(await storage.attach(it.recordId, blob(svg())), 'UNSUPPORTED_MEDIA');
        refusedWith(await storage.attach(it.recordId, blob(png().slice(0, 30))), 'UNSUPPORTED_MEDIA');
        refusedWith(
          await storage.attach(it.recordId, blob(png({ width: 60_000, height: 60_000 }))),
          'UNSUPPORTED_MEDIA',
        );
        refusedWith(await storage.attach(it.recordId, blob(new Uint8Array())), 'UNSUPPORTED_MEDIA');
        refusedWith(
          await storage.attach(it.recordId, blob(new Uint8Array(policy.images.maxBytes + 1))),
          'PAYLOAD_TOO_LARGE',
        );
        refusedWith(await storage.attach(it.recordId, blob(new Uint8Array(20 * 1024 * 1024))), 'PAYLOAD_TOO_LARGE');
      }),
    );

    test(
      'nothing is attached to a paper that was issued',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).pending();
        if (!it.hosts.initiator.capabilities.attachments) return;
        refusedWith(await it.hosts.initiator.storage.attach(it.recordId, blob(png())), 'NOT_ALLOWED_IN_STATE');
      }),
    );
  });
}
