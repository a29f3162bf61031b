import type { MakeWorld } from '../host-world.ts';
import { done, holds, refusedWith, same } from '../kit/check.ts';
import { inWorld } from '../kit/in-world.ts';
import { particulars, wang, zhao } from '../kit/people.ts';
import { ink } from '../kit/handwriting.ts';
import { freshKey, story } from '../kit/story.ts';
import type { Runner } from '../runner.ts';

/** What must stand nowhere in clear: the canary's values. */
function findsNothingOf(
  people: readonly { name: string; idNumber: string; mobile: string }[],
  answers: Readonly<Record<string, unknown>>,
): void {
  for (const [where, answer] of Object.entries(answers)) {
    const text = JSON.stringify(answer);
    for (const { name, idNumber, mobile } of people) {
      for (const secret of [name, idNumber, idNumber.toLowerCase(), mobile])
        holds(!text.includes(secret), `${where} holds a personal value in clear`);
    }
  }
}

/** Personal values are masked in everything that a host gives. */
export function privacy({ describe, test }: Runner, makeWorld: MakeWorld): void {
  describe('privacy', () => {
    test(
      'no answer holds a name, ID number or mobile in clear',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).effective();
        const { initiator, counterparty } = it.hosts;
        const view = await it.view();
        findsNothingOf([it.people.initiator, it.people.counterparty], {
          'the initiator’s view': view,
          'the counterparty’s view': await it.view('counterparty'),
          'the history': done(await initiator.storage.history(it.recordId)),
          'the list': await counterparty.storage.list(),
          'the link': done(await initiator.storage.shareLink(it.recordId)),
          me: await initiator.identity.me(),
          'a conflict': refusedWith(
            await initiator.storage.commit({
              recordId: it.recordId,
              revision: 0,
              idempotencyKey: freshKey(),
              command: { type: 'reminder.set', on: false },
            }),
            'STATE_CONFLICT',
          ),
        });
        const wrong = await it.tries('initiator', { type: 'signature.sign', ink });
        for (const [where, answer] of Object.entries({
          'a view': view,
          'a refusal': refusedWith(wrong, 'NOT_ALLOWED_IN_STATE'),
        })) {
          const text = JSON.stringify(answer);
          holds(!text.includes(it.people.counterparty.subject), `${where} does not name the other’s account`);
          holds(!text.includes('codeHash'), `${where} does not hold the hash of an invitation’s code`);
        }
        same(view.record.parties.counterparty.details?.mobile.masked, '138****0002', 'the masked mobile');
      }),
    );

    test(
      'texts name people masked',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).effective();
        // By day they are sent at once, at night in the morning.
        await world.texts(it.people.initiator.mobile);
        await world.advance({ hours: 12 });
        const received = [
          ...(await world.texts(it.people.initiator.mobile)),
          ...(await world.texts(it.people.counterparty.mobile)),
        ];
        holds(received.length > 0, 'both are texted when both have signed');
        findsNothingOf([it.people.initiator, it.people.counterparty], {
          'a text': received.map(({ text, params }) => [text, params]),
        });
      }),
    );

    test(
      'what the host knows of a person is shown masked and can be used',
      inWorld(makeWorld, async (world) => {
        const known = particulars(zhao);
        const host = await world.hostFor({ subject: zhao.subject, profile: { mobile: zhao.mobile, known } });
        const me = await host.identity.me();
        same(
          me.known,
          { name: '赵**', idNumber: `110${'*'.repeat(11)}${zhao.idNumber.slice(-4)}`, mobile: '138****0003' },
          'me',
        );
        const { record } = done(
          await host.storage.create({ type: 'record.create', kind: 'iou', role: 'lender' }, freshKey()),
        );
        const filled = done(
          await host.storage.commit({
            recordId: record.id,
            revision: record.revision,
            idempotencyKey: freshKey(),
            command: { type: 'details.provide' },
          }),
        );
        same(filled.record.parties.initiator.details?.name.masked, '赵**', 'the details filled in');
      }),
    );

    test(
      'where the host knows nothing, details must be given',
      inWorld(makeWorld, async (world) => {
        const it = await story(world);
        same(
          refusedWith(await it.tries('initiator', { type: 'details.provide' }), 'INVALID_FIELDS').issues?.[0]?.path,
          'party',
          'the field',
        );
        same((await (await world.hostFor({ subject: wang.subject })).identity.me()).known, undefined, 'me');
      }),
    );
  });
}
