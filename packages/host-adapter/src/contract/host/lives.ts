import type { MakeWorld } from '../host-world.ts';
import { done, refusedWith, same } from '../kit/check.ts';
import { inWorld } from '../kit/in-world.ts';
import { codeOf, story } from '../kit/story.ts';
import type { Runner } from '../runner.ts';

/** Whole lives of a record: both roles, both ways of filling in, every end. */
export function lives({ describe, test }: Runner, makeWorld: MakeWorld): void {
  describe('lives', () => {
    for (const role of ['borrower', 'lender'] as const) {
      for (const way of ['filledByInitiator', 'filledByInvitation'] as const) {
        test(
          `a record begun by the ${role} and ${way} is signed by both`,
          inWorld(makeWorld, async (world) => {
            const it = await story(world, { role });
            await it[way]();
            same((await it.view()).record.state, 'awaitingInitiatorSignature', 'the state of a complete record');
            const sent = await it.signs('initiator');
            same(sent.record.state, 'pending', 'the state after the first signature');
            const { url } = done(await it.hosts.initiator.storage.shareLink(it.recordId));
            if (way === 'filledByInitiator') done(await it.hosts.counterparty.storage.claimInvitation(codeOf(url)));
            else
              same(url.includes(`#iou-record=${it.recordId}`), true, 'the link to a claimed record names the record');
            const signed = await it.signs('counterparty');
            same(signed.record.state, 'effective.signed', 'the state after both signatures');
            same(signed.side, 'counterparty', 'the side of the person who looks');
            same(signed.record.parties.initiator.role, role, 'the role of whoever began');
            const seen = await it.view('initiator');
            same(Object.keys(seen.ink).sort(), ['counterparty', 'initiator'], 'both see the handwriting of both');
            same(
              seen.record.parties.counterparty.signature?.documentHash,
              seen.record.parties.initiator.signature?.documentHash,
              'both signed one document',
            );
          }),
        );
      }
    }

    test(
      'a record addressed to a number is listed for whoever signs in with it, and opening it claims it',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).filledByInitiator();
        same((await it.hosts.counterparty.storage.list()).records, [], 'nothing is listed before it is issued');
        await it.signs('initiator');
        const { records } = await it.hosts.counterparty.storage.list({ filter: 'mine' });
        same(
          records.map(({ record, side }) => [record.id, side]),
          [[it.recordId, 'counterparty']],
          'what is addressed is listed first',
        );
        same((await it.view('counterparty')).side, 'counterparty', 'opening it binds this person');
        same(
          (await it.view('initiator')).record.invitation?.claimedAt !== undefined,
          true,
          'the initiator sees that somebody came',
        );
        same((await it.signs('counterparty')).record.state, 'effective.signed', 'the state after both signatures');
      }),
    );

    test(
      'the counterparty rejects with a reason',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).pending();
        const rejected = await it.does('counterparty', { type: 'record.reject', reason: '金额不对' });
        same(rejected.record.state, 'rejected', 'the state');
        same((await it.view()).record.ending?.reason, '金额不对', 'the initiator reads why');
        refusedWith(await it.tries('initiator', { type: 'record.revoke' }), 'NOT_ALLOWED_IN_STATE');
      }),
    );

    test(
      'the initiator revokes before the other signs',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).pending();
        same((await it.does('initiator', { type: 'record.revoke' })).record.state, 'revoked', 'the state');
        same((await it.view('counterparty')).record.state, 'revoked', 'the other person sees it');
      }),
    );

    test(
      'a pending record expires at its instant, and whoever was signing is told so',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).pending();
        const before = await it.view('counterparty');
        const ticket = await it.ticket('counterparty', 'signature.sign');
        await world.advance({ days: 31 });
        const late = await it.hosts.counterparty.storage.commit({
          recordId: it.recordId,
          revision: before.record.revision,
          idempotencyKey: 'late-signature',
          command: { type: 'signature.sign', ink: { form: 'typed', name: it.people.counterparty.name }, ticket },
        });
        same(refusedWith(late, 'EXPIRED').record?.state, 'expired', 'the refusal carries the fresh record');
        same((await it.view()).record.state, 'expired', 'the state');
      }),
    );

    test(
      'an expired record is expired to the first who looks',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).pending();
        await world.advance({ days: 31 });
        same(
          (await it.hosts.initiator.storage.list({ filter: 'ended' })).records.length +
            (await it.hosts.initiator.storage.list({ filter: 'open' })).records.length >
            0,
          true,
          'it is in one of the lists',
        );
        same((await it.view('counterparty')).record.state, 'expired', 'the state');
        same((await it.hosts.initiator.storage.list({ filter: 'open' })).records, [], 'no open record is left');
      }),
    );

    test(
      'an invitation can be declined, and the draft is free again',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).filledByInvitation();
        await it.does('initiator', { type: 'record.edit' });
        same((await it.view()).record.state, 'draft', 'the initiator may reopen before signing');
        await it.does('initiator', { type: 'invitation.withdraw' });
        same((await it.view()).record.parties.counterparty.details, undefined, 'nobody in particular again');
        refusedWith(await it.hosts.counterparty.storage.load(it.recordId), 'NOT_A_PARTY');
      }),
    );

    test(
      'a draft can be discarded',
      inWorld(makeWorld, async (world) => {
        const it = await story(world);
        same((await it.does('initiator', { type: 'record.discard' })).record.state, 'discarded', 'the state');
      }),
    );
  });
}
