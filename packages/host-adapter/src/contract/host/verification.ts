import type { FaceResult } from '../../service/index.ts';
import type { MakeWorld } from '../host-world.ts';
import { done, holds, invalidPaths, refusedWith, same } from '../kit/check.ts';
import { inWorld } from '../kit/in-world.ts';
import { ink } from '../kit/handwriting.ts';
import { lastCode, requestFor, story, wrongCode, type Story } from '../kit/story.ts';
import type { Runner } from '../runner.ts';

const MAX_POLLS = 50;

/** Begins a face and asks about it until it is settled. */
async function face(it: Story, who: 'initiator' | 'counterparty' = 'counterparty') {
  const { identity } = it.hosts[who];
  let verification = done(await identity.start(await requestFor(it, who, 'signature.sign', 'face')));
  for (let poll = 0; verification.status === 'pending' && poll < MAX_POLLS; poll += 1)
    verification = done(await identity.finish(verification.id));
  return verification;
}

/** Proofs of who is acting: which may stand in for which, what is counted, what voids them. */
export function verification({ describe, test }: Runner, makeWorld: MakeWorld): void {
  describe('verification', () => {
    test(
      'a code to the person’s own number verifies as well as a face',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).filledByInitiator();
        await it.signs('initiator', 'carrier+sms');
        const signed = await it.signs('counterparty', 'carrier+sms');
        same(signed.record.parties.counterparty.signature?.method, 'carrier+sms', 'the method kept with the signature');
      }),
    );

    for (const result of ['unavailable', 'cancelled', 'failed'] as const satisfies readonly FaceResult[]) {
      test(
        `a face that is ${result} leaves the way by code open`,
        inWorld(makeWorld, async (world) => {
          const it = await (await story(world)).pending();
          await world.setFace(it.people.counterparty.subject, result);
          same((await face(it)).status, result, 'the status');
          same((await it.signs('counterparty', 'carrier+sms')).record.state, 'effective.signed', 'the state');
        }),
      );
    }

    test(
      'another person’s face has no way round',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).pending();
        const { subject, mobile } = it.people.counterparty;
        const { identity, sms } = it.hosts.counterparty;
        const early = done(await identity.start(await requestFor(it, 'counterparty', 'signature.sign', 'carrier+sms')));
        done(await sms.sendCode(early.id));
        await world.setFace(subject, 'mismatch');
        same((await face(it)).status, 'mismatch', 'the status');
        refusedWith(
          await identity.start(await requestFor(it, 'counterparty', 'signature.sign', 'carrier+sms')),
          'IDENTITY_MISMATCH',
        );
        refusedWith(await sms.checkCode(early.id, await lastCode(world, mobile)), 'IDENTITY_MISMATCH');
        await world.setFace(subject, 'cancelled');
        same((await face(it)).status, 'cancelled', 'the status of a new face');
        refusedWith(
          await identity.start(await requestFor(it, 'counterparty', 'signature.sign', 'carrier+sms')),
          'IDENTITY_MISMATCH',
        );
        same((await it.view()).record.state, 'pending', 'nothing was signed');
      }),
    );

    test(
      'a code passed before another’s face was shown is worth nothing after',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).pending();
        const ticket = await it.ticket('counterparty', 'signature.sign', 'carrier+sms');
        await world.setFace(it.people.counterparty.subject, 'mismatch');
        await face(it);
        refusedWith(await it.tries('counterparty', { type: 'signature.sign', ink, ticket }), 'IDENTITY_MISMATCH');
      }),
    );

    test(
      'faces that fail are counted, and the day’s tries end',
      inWorld(
        makeWorld,
        async (world) => {
          const it = await (await story(world, {})).pending();
          await world.setFace(it.people.counterparty.subject, 'failed');
          for (const left of [1, 0]) same((await face(it)).triesLeft, left, 'tries left');
          const { identity } = it.hosts.counterparty;
          same(
            refusedWith(
              await identity.start(await requestFor(it, 'counterparty', 'signature.sign', 'face')),
              'VERIFICATION_FAILED',
            ).params?.['left'],
            0,
            'tries left',
          );
          await world.setFace(it.people.counterparty.subject, 'passed');
          await world.advance({ days: 1 });
          same((await it.signs('counterparty')).record.state, 'effective.signed', 'the next day');
        },
        {
          policy: {
            verification: {
              methods: ['face', 'carrier+sms'],
              triesPerDay: 2,
              ticketMinutes: 10,
              codeMinutes: 5,
              codeTries: 5,
              resendSeconds: 60,
            },
          },
        },
      ),
    );

    test(
      'a face asks for a consent of its own',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).pending();
        const request = await requestFor(it, 'counterparty', 'signature.sign', 'face');
        same(
          invalidPaths(await it.hosts.counterparty.identity.start({ ...request, consent: false })),
          ['consent'],
          'the field',
        );
      }),
    );

    test(
      'only an act that is possible, on the record and the document as they stand',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).pending();
        const { identity } = it.hosts.counterparty;
        const request = await requestFor(it, 'counterparty', 'signature.sign', 'face');
        refusedWith(await identity.start({ ...request, action: 'release.request' }), 'NOT_ALLOWED_IN_STATE');
        refusedWith(await identity.start({ ...request, revision: request.revision - 1 }), 'STATE_CONFLICT');
        refusedWith(await identity.start({ ...request, documentHash: '0'.repeat(64) }), 'DOCUMENT_CHANGED');
        refusedWith(await it.hosts.initiator.identity.start(request), 'NOT_YOUR_TURN');
      }),
    );

    test(
      'codes: five tries, one a minute, five minutes',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).pending();
        const { identity, sms } = it.hosts.counterparty;
        const { id } = done(
          await identity.start(await requestFor(it, 'counterparty', 'signature.sign', 'carrier+sms')),
        );
        done(await sms.sendCode(id));
        holds(
          typeof refusedWith(await sms.sendCode(id), 'TOO_MANY_REQUESTS').params?.['retryAt'] === 'string',
          'says when to ask again',
        );
        const right = await lastCode(world, it.people.counterparty.mobile);
        same(invalidPaths(await sms.checkCode(id, '12')), ['code'], 'the field of a code that is none');
        const answers = await Promise.all([1, 2, 3, 4].map(() => sms.checkCode(id, wrongCode(right))));
        same(
          answers.map((answer) => refusedWith(answer, 'CODE_WRONG').params?.['left']).sort(),
          [1, 2, 3, 4],
          'tries left, each counted once',
        );
        refusedWith(await sms.checkCode(id, wrongCode(right)), 'CODE_TRIES_EXCEEDED');
        refusedWith(await sms.checkCode(id, right), 'CODE_TRIES_EXCEEDED');
        await world.advance({ seconds: 61 });
        done(await sms.sendCode(id));
        const next = await lastCode(world, it.people.counterparty.mobile);
        await world.advance({ minutes: 5 });
        refusedWith(await sms.checkCode(id, next), 'VERIFICATION_EXPIRED');
      }),
    );

    test(
      'tickets: none, used, another’s, for another act, too old',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).pending();
        refusedWith(await it.tries('counterparty', { type: 'signature.sign', ink }), 'VERIFICATION_REQUIRED');
        refusedWith(
          await it.tries('counterparty', { type: 'signature.sign', ink, ticket: 'made-up' }),
          'VERIFICATION_REQUIRED',
        );
        const ticket = await it.ticket('counterparty', 'signature.sign');
        await world.advance({ minutes: 11 });
        refusedWith(await it.tries('counterparty', { type: 'signature.sign', ink, ticket }), 'VERIFICATION_EXPIRED');
        const good = await it.ticket('counterparty', 'signature.sign');
        await it.does('counterparty', { type: 'signature.sign', ink, ticket: good });
        refusedWith(
          await it.tries('counterparty', { type: 'release.request', reason: '重用', ticket: good }),
          'VERIFICATION_REQUIRED',
        );
        const own = await it.ticket('counterparty', 'release.request');
        refusedWith(
          await it.tries('initiator', { type: 'release.request', reason: '别人的', ticket: own }),
          'VERIFICATION_REQUIRED',
        );
        refusedWith(
          await it.tries('counterparty', { type: 'settlement.request', reason: '别的事', ticket: own }),
          'VERIFICATION_REQUIRED',
        );
        await it.does('counterparty', { type: 'release.request', reason: '双方商定', ticket: own });
        await it.does('counterparty', { type: 'release.cancel' });
        refusedWith(
          await it.tries('counterparty', { type: 'release.request', reason: '再用一次', ticket: own }),
          'VERIFICATION_REQUIRED',
        );
      }),
    );

    test(
      'a ticket does not outlive a change of the terms',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).filledByInitiator();
        const ticket = await it.ticket('initiator', 'signature.sign');
        await it.does('initiator', { type: 'record.edit' });
        const { terms } = (await it.view()).record;
        await it.does('initiator', { type: 'terms.save', terms: { ...terms, principalFen: 2_000_000 } });
        refusedWith(await it.tries('initiator', { type: 'signature.sign', ink, ticket }), 'DOCUMENT_CHANGED');
      }),
    );

    test(
      'somebody else’s verification does not exist',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).pending();
        const { identity, sms } = it.hosts.counterparty;
        const { id } = done(
          await identity.start(await requestFor(it, 'counterparty', 'signature.sign', 'carrier+sms')),
        );
        refusedWith(await it.hosts.initiator.identity.finish(id), 'NOT_FOUND');
        refusedWith(await it.hosts.initiator.sms.sendCode(id), 'NOT_FOUND');
        refusedWith(await it.hosts.initiator.sms.checkCode(id, '000000'), 'NOT_FOUND');
        refusedWith(await sms.checkCode('made-up', '000000'), 'NOT_FOUND');
      }),
    );
  });
}
