import { maskName, type RecordView } from '@iou-kit/machine';
import type { PersonalCodePort } from '../../host/index.ts';
import type { HostWorld, MakeWorld } from '../host-world.ts';
import { done, failsWith, holds, issuesOf, refusedWith, same } from '../kit/check.ts';
import { inWorld } from '../kit/in-world.ts';
import { li, particulars, wang, zhao } from '../kit/people.ts';
import { freshKey, goodTerms, story, type Story } from '../kit/story.ts';
import type { Runner } from '../runner.ts';

const known = ({ name, idNumber, mobile }: typeof li) => ({ mobile, known: { name, idNumber, mobile } });

/** The port of a person; undefined where this host has none, as it says. */
async function codesOf(world: HostWorld, person: typeof li): Promise<PersonalCodePort | undefined> {
  const host = await world.hostFor({ subject: person.subject, profile: known(person) });
  return host.capabilities.personalCode === true ? host.personalCode : undefined;
}

/** 我的二维码: whoever has it makes a record with its owner, and learns no more than a masked name. */
export function personalCode({ describe, test }: Runner, makeWorld: MakeWorld): void {
  describe('personal codes', () => {
    test(
      'a record made with a code is its owner’s to answer, without a link',
      inWorld(makeWorld, async (world) => {
        const codes = await codesOf(world, li);
        if (!codes) return;
        const { code, url } = done(await codes.show());
        holds(url.includes('#') && url.split('#')[1]?.includes(code) === true, 'the code stands in the fragment');
        for (const secret of [li.subject, li.name, li.idNumber, li.mobile])
          holds(!decodeURIComponent(url).includes(secret), 'the code says nothing of its owner');

        const it = await story(world, { personalCode: code, known: true });
        const draft = (await it.view()).record;
        same(draft.addressee, { name: maskName(li.name) }, 'who it is for');
        holds(!JSON.stringify(draft).includes(li.subject), 'no subject is shown');
        refusedWith(await it.hosts.counterparty.storage.load(it.recordId), 'NOT_A_PARTY');
        const asked = await invited(it);
        same(asked.record.state, 'awaitingCounterparty', 'the state');
        const { url: link } = done(await it.hosts.initiator.storage.shareLink(it.recordId));
        holds(!link.includes('iou-invite'), 'there is no way in for anybody else');
        const listed = await it.hosts.counterparty.storage.list({ filter: 'mine' });
        same(
          listed.records.map(({ record }) => record.id),
          [it.recordId],
          'what waits for the owner',
        );
        const given = await it.does('counterparty', { type: 'details.provide', party: particulars(li) });
        same(given.record.state, 'awaitingInitiatorSignature', 'once the owner has given their details');
      }),
    );

    test(
      'a code that is renewed, over, altered, invented or one’s own begins nothing',
      inWorld(
        makeWorld,
        async (world) => {
          const codes = await codesOf(world, li);
          if (!codes) return;
          const old = done(await codes.show()).code;
          const other = await world.hostFor({ subject: wang.subject });
          same(
            done((await other.personalCode?.owner(old)) ?? noAnswer),
            { name: maskName(li.name) },
            'whose code it is',
          );
          const fresh = done(await codes.renew()).code;
          const altered = `${fresh.slice(0, -2)}${fresh.endsWith('AA') ? 'BB' : 'AA'}`;
          for (const code of [old, altered, 'invented', '']) {
            const made = await other.storage.create(
              { type: 'record.create', kind: 'iou', role: 'lender', personalCode: code },
              freshKey(),
            );
            same(issuesOf(made), [{ path: 'personalCode', code: 'CODE_UNKNOWN' }], 'the issues');
          }
          refusedWith((await other.personalCode?.owner(old)) ?? noAnswer, 'NOT_FOUND');
          const own = await world.hostFor({ subject: li.subject });
          const selfMade = await own.storage.create(
            { type: 'record.create', kind: 'iou', role: 'lender', personalCode: fresh },
            freshKey(),
          );
          same(issuesOf(selfMade), [{ path: 'personalCode', code: 'CODE_OWN' }], 'the issues of one’s own');
          const stranger = await world.hostFor({ subject: zhao.subject, foreign: true });
          refusedWith((await stranger.personalCode?.owner(fresh)) ?? noAnswer, 'NOT_FOUND');
          await world.advance({ days: 8 });
          refusedWith((await other.personalCode?.owner(fresh)) ?? noAnswer, 'NOT_FOUND');
        },
        { policy: { personalCodeDays: 7 } },
      ),
    );

    test(
      'whoever declines is bound no more, and the next invitation is a link',
      inWorld(makeWorld, async (world) => {
        const codes = await codesOf(world, li);
        if (!codes) return;
        const it = await story(world, { personalCode: done(await codes.show()).code });
        await invited(it);
        await it.does('counterparty', { type: 'invitation.decline' });
        same((await it.view()).record.addressee, undefined, 'who it is for');
        await it.does('initiator', { type: 'counterparty.invite' });
        const { url } = done(await it.hosts.initiator.storage.shareLink(it.recordId));
        holds(url.includes('iou-invite'), 'the link holds a code of its own');
      }),
    );

    test(
      'a host without personal codes takes none',
      inWorld(
        makeWorld,
        async (world) => {
          const host = await world.hostFor({ subject: wang.subject });
          if (host.capabilities.personalCode === true) return;
          if (host.personalCode) await failsWith(async () => host.personalCode?.show(), 'UNSUPPORTED');
        },
        { offers: { personalCode: false } },
      ),
    );
  });
}

/** The initiator has filled in everything of their own and asks the other. */
async function invited(it: Story): Promise<RecordView> {
  await it.does('initiator', { type: 'details.provide', party: particulars(wang) });
  await it.does('initiator', { type: 'terms.save', terms: await goodTerms(it.hosts.initiator) });
  return it.does('initiator', { type: 'counterparty.invite' });
}

const noAnswer = { ok: false, refusal: { code: 'NOT_ALLOWED_IN_STATE' } } as const;
