import type { MakeWorld, Runner } from '../../contract/index.ts';
import { ContractError, done, holds, refusedWith, same } from '../../contract/kit/check.ts';
import { inWorld } from '../../contract/kit/in-world.ts';
import { particulars, wang, zhao } from '../../contract/kit/people.ts';
import { codeOf, freshKey, requestFor, story } from '../../contract/kit/story.ts';
import { worldWith } from '../around.ts';
import { eavesdrop, type Heard } from '../eavesdrop.ts';

const nowhere = '01990000-0000-7000-8000-000000000000';

const none = (heard: ReadonlySet<string>, expected: string) => {
  if (heard.size > 0) throw new ContractError('what was heard', expected, [...heard].join('; '));
};

/** What a host says when it does not do what was asked. */
export function discretion({ describe, test }: Runner, makeWorld: MakeWorld): void {
  describe('faults: discretion', () => {
    test(
      'an expected refusal is a value with a code, and is never thrown',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).pending();
        const { storage, identity, sms } = it.hosts.initiator;
        const stale = await requestFor(it, 'counterparty', 'signature.sign', 'face');
        const calls: Readonly<Record<string, () => Promise<{ readonly ok: boolean }>>> = {
          load: () => storage.load(nowhere),
          history: () => storage.history(nowhere),
          shareLink: () => storage.shareLink(nowhere),
          peekInvitation: () => storage.peekInvitation('made-up'),
          claimInvitation: () => storage.claimInvitation('made-up'),
          commit: () => it.tries('initiator', { type: 'record.edit' }),
          check: () => identity.check({ name: 'x', idNumber: '1' }),
          start: () => identity.start(stale),
          finish: () => identity.finish('made-up'),
          checkCode: () => sms.checkCode('made-up', '000000'),
        };
        for (const [name, call] of Object.entries(calls)) {
          const answer = await call().catch((error: unknown) => {
            throw new ContractError(`the refusal of ${name}`, 'a value', `it was thrown: ${String(error)}`);
          });
          same(answer.ok, false, `the answer of ${name}`);
        }
      }),
    );

    test(
      'a refusal about a person does not repeat who they are',
      inWorld(makeWorld, async (world) => {
        const heard = eavesdrop();
        const it = await story(worldWith(world, () => heard.around));
        const { identity } = it.hosts.initiator;
        // In the simulated register this number is another's.
        await identity.check({ ...particulars(wang), idNumber: '11010119900307803X' });
        await identity.check({ ...particulars(wang), name: 'x' });
        await it.tries('initiator', { type: 'details.provide', party: { ...particulars(wang), mobile: '1' } });
        await it.tries('initiator', { type: 'details.provide', of: 'other', party: particulars(zhao) });
        none(heard.leaks, 'no name, number or mobile in a refusal or an error');
      }),
    );

    test(
      'a stranger is not given the link or the code of an open invitation',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).filledByInitiator();
        await it.signs('initiator');
        const code = codeOf(done(await it.hosts.initiator.storage.shareLink(it.recordId)).url);
        const { storage } = await world.hostFor({ subject: zhao.subject });
        refusedWith(await storage.shareLink(it.recordId), 'NOT_A_PARTY');
        const gate = done(await storage.peekInvitation(code));
        holds(!JSON.stringify(gate).includes(code), 'the gate does not repeat the code');
        holds(!JSON.stringify(await it.view()).includes(code), 'nor does a view of the record');
      }),
    );

    test(
      'a stranger changes nothing, whatever revision and key they give',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).pending();
        const { record } = await it.view();
        const { storage } = await world.hostFor({ subject: zhao.subject });
        for (const command of [{ type: 'record.revoke' }, { type: 'record.reject', reason: '旁人' }] as const) {
          const { revision } = record;
          refusedWith(
            await storage.commit({ recordId: it.recordId, revision, idempotencyKey: freshKey(), command }),
            'NOT_A_PARTY',
          );
        }
        same((await it.view()).record, record, 'the record');
      }),
    );
  });
}

/** Judges what was heard in every test before it; registered last. */
export function wholeRun({ describe, test }: Runner, heard: Heard): void {
  describe('the whole run', () => {
    test('no error and no refusal held a name, an ID number or a mobile', async () => {
      none(heard.leaks, 'no personal value in an error or a refusal');
    });
    test('whatever was thrown was a HostError with a public code', async () => {
      none(heard.strangeErrors, 'a HostError with a public code');
    });
    test('every refusal had a code', async () => {
      none(heard.strangeRefusals, 'a refusal with a code');
    });
  });
}
