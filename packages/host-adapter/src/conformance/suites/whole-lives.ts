import type { HostWorld, MakeWorld, Runner, Visitor } from '../../contract/index.ts';
import { done, holds, same } from '../../contract/kit/check.ts';
import { inWorld } from '../../contract/kit/in-world.ts';
import { freshKey, story } from '../../contract/kit/story.ts';
import { worldWith, type Around } from '../around.ts';
import { faults, keyed, patient } from '../faults.ts';

/** Two people make, remind of, sign and settle a record; what is written down of it afterwards. */
async function live(world: HostWorld) {
  const it = await (await story(world)).filledByInvitation();
  await it.signs('initiator');
  const { capabilities, sms, storage } = it.hosts.initiator;
  if (capabilities.reminders) done(await sms.remind(it.recordId, (await it.view()).record.revision, freshKey()));
  await it.signs('counterparty');
  await it.proves('initiator', 'release.request');
  await it.does('counterparty', { type: 'release.refuse' });
  await it.proves('counterparty', 'settlement.request');
  await it.proves('initiator', 'settlement.confirm');
  const history = done(await storage.history(it.recordId)).map(({ type, side }) => `${type} by ${side}`);
  // Those that leave in one round are in no order.
  const texts = (await world.texts(it.people.counterparty.mobile)).map(({ template }) => template).sort();
  return { it, history, texts, records: (await storage.list()).records.length };
}

/** Whatever happens to requests and answers on their way, what comes of them is what comes of them undisturbed. */
export function wholeLives({ describe, test }: Runner, makeWorld: MakeWorld): void {
  describe('faults: whole lives', () => {
    for (const [name, fault] of Object.entries(faults)) {
      test(
        `${name} change nothing of what comes of a whole life`,
        inWorld(makeWorld, async (world) => {
          const disturbed = await live(worldWith(worldWith(world, fault), () => patient));
          const undisturbed = await inAnother(makeWorld, live);
          same(disturbed.history, undisturbed.history, 'what was done, by whom, in order');
          same(disturbed.records, undisturbed.records, 'the number of records made');
          same(disturbed.texts, undisturbed.texts, 'the texts that the other person got');
        }),
      );
    }

    test(
      'every keyed request of a whole life, asked again at its end, is answered and does nothing',
      inWorld(makeWorld, async (world) => {
        const asked: (() => Promise<unknown>)[] = [];
        const remember =
          (_: Visitor): Around =>
          (call, goOn) => {
            if (keyed.has(call.method)) asked.push(goOn);
            return goOn();
          };
        const { it, history, records } = await live(worldWith(world, remember));
        const { record } = await it.view();
        for (const again of asked) {
          const answer = await again();
          holds(isAccepted(answer), `what was accepted once is accepted when it is asked again: ${codeIn(answer)}`);
        }
        const later = done(await it.hosts.initiator.storage.history(it.recordId));
        same(later.length, history.length, 'the number of acts');
        same((await it.hosts.initiator.storage.list()).records.length, records, 'the number of records');
        same((await it.view()).record, record, 'the record');
      }),
    );
  });
}

async function inAnother<T>(makeWorld: MakeWorld, body: (world: HostWorld) => Promise<T>): Promise<T> {
  const world = await makeWorld();
  try {
    return await body(world);
  } finally {
    await world.close();
  }
}

const isAccepted = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;

const codeIn = (answer: unknown): string =>
  (answer as { readonly refusal?: { readonly code?: string } } | undefined)?.refusal?.code ?? 'no refusal';
