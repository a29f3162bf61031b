import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goodTerms, particulars, story, type Act, type Story, type Who } from '@iou-kit/host-adapter/contract';
import { verifyBundle } from '@iou-kit/evidence';
import { isEffective, isFinal } from '@iou-kit/machine';
import { seeded } from './testing/seeded.ts';
import { testServer, type TestServer } from './testing/test-server.ts';

/** A server's lives follow on each other in one time, which must end before the certificate of its seal does. */
const SERVERS = 3;
const LIVES = 8;
const STEPS = 30;

type Step = (it: Story, who: Who) => Promise<unknown>;

const act =
  (command: Act): Step =>
  (it, who) =>
    it.tries(who, command);
const asking = (it: Story, who: Who, type: 'release.request' | 'settlement.request') =>
  it.proves(who, type, '双方商定');

const waits: readonly Step[] = [(it) => it.world.advance({ hours: 30 }), (it) => it.world.advance({ days: 8 })];

/** What is tried before an agreement is in force, and after. */
const before: readonly Step[] = [
  (it, who) => it.tries(who, { type: 'details.provide', party: particulars(it.people[who]) }),
  async (it, who) => it.tries(who, { type: 'terms.save', terms: await goodTerms(it.hosts[who]) }),
  act({ type: 'counterparty.invite' }),
  act({ type: 'invitation.withdraw' }),
  act({ type: 'record.edit' }),
  act({ type: 'record.revoke' }),
  act({ type: 'record.reject', reason: '金额不对' }),
  act({ type: 'counterparty.remind' }),
  (it, who) => it.signs(who),
  async (it) => {
    const link = await it.hosts.initiator.storage.shareLink(it.recordId);
    const code = link.ok ? link.value.url.split('iou-invite=')[1] : undefined;
    if (code !== undefined) await it.hosts.counterparty.storage.claimInvitation(code);
  },
  (it) => it.world.advance({ days: 31 }),
];
const after: readonly Step[] = [
  act({ type: 'reminder.set', on: false }),
  act({ type: 'release.cancel' }),
  act({ type: 'release.refuse' }),
  act({ type: 'settlement.cancel' }),
  act({ type: 'settlement.refuse' }),
  (it, who) => asking(it, who, 'release.request'),
  (it, who) => asking(it, who, 'settlement.request'),
  (it, who) => it.proves(who, 'release.confirm'),
  (it, who) => it.proves(who, 'settlement.confirm'),
];

test(`${SERVERS * LIVES} lives of two people who try anything are all told by bundles that the verifier finds whole`, async () => {
  const next = seeded(20261123);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const told = new Set<string>();

  async function live(on: TestServer): Promise<void> {
    const it = await story(on.world);
    const begins = pick(['draft', 'pending', 'effective', 'effective'] as const);
    if (begins !== 'draft') await it[begins]();
    for (let step = 0; step < STEPS; step += 1) {
      const { state } = (await it.view()).record;
      if (isFinal(state)) break;
      const [fitting, other] = isEffective(state) ? [after, before] : [before, after];
      const trying = pick(pick([fitting, fitting, fitting, fitting, other, waits]));
      // A proof that cannot be begun here is one more thing that was tried.
      await trying(it, pick(['initiator', 'counterparty'])).catch(() => undefined);
    }
    const { evidence, storage } = it.hosts.initiator;
    const file = await evidence!.file(it.recordId, 'bundle');
    if (!file.ok) return;
    const history = await storage.history(it.recordId);
    const types = history.ok ? history.value.map(({ type }) => type) : [];
    const { faults } = await verifyBundle(new Uint8Array(await file.value.arrayBuffer()));
    assert.deepEqual(faults, [], types.join(', '));
    for (const type of types) told.add(type);
  }

  for (let server = 0; server < SERVERS; server += 1) {
    const on = await testServer({ sealing: {} });
    try {
      for (let life = 0; life < LIVES; life += 1) await live(on);
    } finally {
      await on.close();
    }
  }
  for (const type of ['expired', 'releaseLapsed', 'settlementLapsed', 'released', 'settled', 'reminderSet', 'reminded'])
    assert.ok(told.has(type), `${type} happened`);
});
