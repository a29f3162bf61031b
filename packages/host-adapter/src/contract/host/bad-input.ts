import { addDays, addMonths, shanghaiDate } from '@iou-kit/machine';
import type { MakeWorld } from '../host-world.ts';
import { holds, invalidPaths, refusedWith, same } from '../kit/check.ts';
import { inWorld } from '../kit/in-world.ts';
import { idNumberFor, li, particulars, wang } from '../kit/people.ts';
import { freshKey, goodTerms, story, type Act, type Story } from '../kit/story.ts';
import type { Runner } from '../runner.ts';

/** Bad input, each a clear refusal, and nothing changed. */
export function badInput({ describe, test }: Runner, makeWorld: MakeWorld): void {
  describe('bad input', () => {
    const numbers: Readonly<Record<string, string>> = {
      'a wrong check digit': '110105194912310021',
      '30 February': '440305200402300126',
      'region 99': '990000199001010017',
      '15 digits': '610104620927690',
    };
    for (const [name, idNumber] of Object.entries(numbers)) {
      test(
        name,
        unchanged('initiator', async () => ({ type: 'details.provide', party: { ...particulars(wang), idNumber } }), [
          'party.idNumber',
        ]),
      );
    }
    for (const years of [21, 76]) {
      test(
        `age ${years}`,
        unchanged(
          'initiator',
          async (it) => {
            const birthDate = addMonths(await today(it), -12 * years);
            return { type: 'details.provide', party: { ...particulars(wang), idNumber: idNumberFor(birthDate, 7) } };
          },
          ['party.idNumber'],
        ),
      );
    }
    test(
      'one’s own number as the other person’s',
      unchanged(
        'initiator',
        async (it) => {
          await it.does('initiator', { type: 'details.provide', party: particulars(wang) });
          return {
            type: 'details.provide',
            of: 'other',
            authority: true,
            party: { ...particulars(wang), name: li.name },
          };
        },
        ['party.idNumber', 'party.mobile'],
      ),
    );
    test(
      'the other person’s details without their authority',
      unchanged('initiator', async () => ({ type: 'details.provide', of: 'other', party: particulars(li) }), [
        'authority',
      ]),
    );

    test(
      'name and number that do not belong together',
      inWorld(makeWorld, async (world) => {
        const it = await story(world);
        // In the simulated register this number is another's.
        const stolen = { ...particulars(wang), idNumber: '11010119900307803X' };
        refusedWith(await it.hosts.initiator.identity.check(stolen), 'IDENTITY_MISMATCH');
        refusedWith(await it.tries('initiator', { type: 'details.provide', party: stolen }), 'IDENTITY_MISMATCH');
        same((await it.view()).record.parties.initiator.details, undefined, 'nothing was kept');
      }),
    );
    test(
      'a malformed pair is not asked about',
      inWorld(makeWorld, async (world) => {
        const { identity } = (await story(world)).hosts.initiator;
        same(
          invalidPaths(await identity.check({ name: 'Zhang San', idNumber: '1' })),
          ['name', 'idNumber'],
          'the fields',
        );
      }),
    );

    const terms: Readonly<Record<string, (day: string) => [Record<string, unknown>, string]>> = {
      '100,000.01': () => [{ principalFen: 10_000_001 }, 'terms.principalFen'],
      'half a fen': () => [{ principalFen: 100.5 }, 'terms.principalFen'],
      '12.01 %': () => [{ rateBp: 1201 }, 'terms.rateBp'],
      'a loan date 61 days back': (day) => [{ loanDate: addDays(day, -61) }, 'terms.loanDate'],
      'a term over 24 months': (day) => [{ repayDate: addDays(addMonths(day, 24), 1) }, 'terms.repayDate'],
      'a remark of 41': () => [{ remark: '字'.repeat(41) }, 'terms.remark'],
      'an image that was never attached': () => [
        { images: [{ id: 'made-up', commitment: '0'.repeat(64) }] },
        'terms.images',
      ],
    };
    for (const [name, change] of Object.entries(terms)) {
      test(
        name,
        inWorld(makeWorld, async (world) => {
          const it = await story(world);
          const [given, path] = change(await today(it));
          const paths = invalidPaths(
            await it.tries('initiator', { type: 'terms.save', terms: await goodTerms(it.hosts.initiator, given) }),
          );
          holds(paths.includes(path), `names ${path}, not ${paths.join()}`);
          same((await it.view()).record.termsComplete, false, 'nothing was kept');
        }),
      );
    }
    test(
      'a rate over four times the LPR',
      inWorld(
        makeWorld,
        async (world) => {
          const it = await story(world);
          holds(
            invalidPaths(
              await it.tries('initiator', {
                type: 'terms.save',
                terms: await goodTerms(it.hosts.initiator, { rateBp: 1161 }),
              }),
            ).includes('terms.rateBp'),
            'names the rate',
          );
          await it.does('initiator', {
            type: 'terms.save',
            terms: await goodTerms(it.hosts.initiator, { rateBp: 1160 }),
          });
        },
        { policy: { lpr: [{ from: '2020-01-01', bp: 290 }] } },
      ),
    );
    test(
      'a loan date for which no LPR is known',
      inWorld(
        makeWorld,
        async (world) => {
          const it = await story(world);
          refusedWith(
            await it.tries('initiator', { type: 'terms.save', terms: await goodTerms(it.hosts.initiator) }),
            'LPR_UNKNOWN',
          );
        },
        { policy: { lpr: [] } },
      ),
    );

    for (const [name, reason] of [
      ['a reason of 21', '字'.repeat(21)],
      ['a blank reason', '  '],
    ] as const) {
      test(
        name,
        inWorld(makeWorld, async (world) => {
          const it = await (await story(world)).pending();
          same(
            invalidPaths(await it.tries('counterparty', { type: 'record.reject', reason })),
            ['reason'],
            'the field',
          );
          same((await it.view()).record.state, 'pending', 'the state');
        }),
      );
    }

    test(
      'terms altered after the first signature',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).pending();
        const before = await it.view();
        refusedWith(
          await it.tries('initiator', {
            type: 'terms.save',
            terms: await goodTerms(it.hosts.initiator, { principalFen: 1 }),
          }),
          'NOT_ALLOWED_IN_STATE',
        );
        refusedWith(
          await it.tries('counterparty', {
            type: 'terms.save',
            terms: await goodTerms(it.hosts.initiator, { principalFen: 1 }),
          }),
          'NOT_ALLOWED_IN_STATE',
        );
        same((await it.view()).record, before.record, 'the record');
      }),
    );

    const malformed: Readonly<Record<string, unknown>> = {
      'an unknown command': { type: 'record.steal' },
      'a command with something extra': { type: 'record.discard', really: true },
      '__proto__ in JSON': JSON.parse('{"type":"record.discard","__proto__":{"type":"record.edit"}}'),
      '__proto__ in terms': JSON.parse(
        '{"type":"terms.save","terms":{"__proto__":{"principalFen":1}},"partial":true,"constructor":{}}',
      ),
      'no command': null,
      'a second creation': { type: 'record.create', kind: 'iou', role: 'borrower' },
    };
    for (const [name, command] of Object.entries(malformed)) {
      test(
        name,
        inWorld(makeWorld, async (world) => {
          const it = await story(world);
          const before = await it.view();
          refusedWith(await it.tries('initiator', command as Act), 'INVALID_FIELDS');
          same((await it.view()).record, before.record, 'the record');
          same(({} as Record<string, unknown>)['principalFen'], undefined, 'the prototype of everything');
        }),
      );
    }
    for (const type of ['record.expire', 'change.lapse'] as const) {
      test(
        `${type} by a person`,
        inWorld(makeWorld, async (world) => {
          const it = await (await story(world)).pending();
          const answer = await it.tries('initiator', { type });
          holds(!answer.ok, 'a person is not the clock');
          same((await it.view()).record.state, 'pending', 'the state');
        }),
      );
    }
    test(
      'an unknown kind, role or notice',
      inWorld(makeWorld, async (world) => {
        const { storage } = (await story(world)).hosts.initiator;
        const good = { type: 'record.create', kind: 'iou', role: 'borrower' } as const;
        for (const [path, change] of [
          ['kind', { kind: 'nothing' }],
          ['role', { role: 'thief' }],
          ['noticeVersion', { noticeVersion: 'old' }],
        ] as const) {
          same(invalidPaths(await storage.create({ ...good, ...change }, freshKey())), [path], 'the field');
        }
      }),
    );
    test(
      '<img onerror> in a text field is text',
      inWorld(makeWorld, async (world) => {
        const it = await story(world);
        const remark = '<img src=x onerror=alert(1)>';
        await it.does('initiator', { type: 'terms.save', terms: await goodTerms(it.hosts.initiator, { remark }) });
        same((await it.view()).record.terms['remark'], remark, 'the remark, letter by letter');
      }),
    );
    test(
      'reminders beyond one a day',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).pending();
        const { revision } = (await it.view()).record;
        const { sms } = it.hosts.initiator;
        same((await sms.remind(it.recordId, revision, freshKey())).ok, true, 'the first');
        refusedWith(await sms.remind(it.recordId, revision, freshKey()), 'TOO_MANY_REQUESTS');
      }),
    );

    /** The command is refused for these fields, and the record stays as it was. */
    function unchanged(who: 'initiator', make: (it: Story) => Promise<Act>, paths: readonly string[]) {
      return inWorld(makeWorld, async (world) => {
        const it = await story(world);
        const command = await make(it);
        const before = await it.view();
        same(invalidPaths(await it.tries(who, command)), paths, 'the fields');
        same((await it.view()).record, before.record, 'the record');
      });
    }
  });
}

const today = async (it: Story): Promise<string> => shanghaiDate((await it.hosts.initiator.identity.policy()).now);
