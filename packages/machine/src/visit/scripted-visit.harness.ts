import { createActor, SimulatedClock, waitFor, type StateValueFrom } from 'xstate';
import { accepted, type Refusal } from '../model/refusal.ts';
import type { Side } from '../model/side.ts';
import type { Verification } from '../model/verification.ts';
import type { RecordView } from '../model/view.ts';
import { publicRecord } from '../selectors/record-selectors.ts';
import type { Life } from '../testing/life.harness.ts';
import { visit } from './visit.ts';
import type { VisitEffects, VisitEvent, VisitInput } from './visit.types.ts';

type EffectName = Exclude<keyof VisitEffects, 'watch'>;

/** What a host was asked and has not answered. */
interface Asked {
  readonly name: EffectName;
  readonly args: readonly unknown[];
  readonly answer: (value: unknown) => void;
  readonly fail: (code: string) => void;
}

/** The record as this side would be shown it. */
export const viewOf = (life: Life, side: Side): RecordView => ({
  record: publicRecord(life.present),
  side,
  ink: {},
  now: life.now,
});

export const faceAt = (status: Verification['status'], change: Partial<Verification> = {}): Verification => ({
  id: 'verification-1',
  method: 'face',
  status,
  expiresAt: '2026-11-22T02:30:00.000Z',
  ...change,
});

export const codeAt = (status: Verification['status'], change: Partial<Verification> = {}): Verification =>
  faceAt(status, { method: 'carrier+sms', ...change });

/** A visit whose host answers when the test says so, and whose clock is moved by hand. */
export function scriptedVisit(input: Partial<VisitInput> = {}) {
  const asked: Asked[] = [];
  const watching: { tell: (view: RecordView) => void; signal: AbortSignal }[] = [];
  const effect =
    (name: EffectName) =>
    (...args: unknown[]): Promise<never> =>
      new Promise((resolve, reject) => {
        const fail = (code: string): void => reject(Object.assign(new Error(code), { code }));
        asked.push({ name, args, answer: (value) => resolve(value as never), fail });
      });
  const effects: VisitEffects = {
    load: effect('load'),
    commit: effect('commit'),
    startVerification: effect('startVerification'),
    finishVerification: effect('finishVerification'),
    sendCode: effect('sendCode'),
    checkCode: effect('checkCode'),
    watch: (_, tell, signal) => void watching.push({ tell, signal }),
  };
  let keys = 0;
  const clock = new SimulatedClock();
  const newKey = (): string => `key-${(keys += 1)}`;
  const actor = createActor(visit, { clock, input: { recordId: 'record-1', effects, newKey, ...input } });
  actor.start();

  /** Takes the question that waits for an answer; there must be just this one. */
  const question = (name: EffectName): Asked => {
    const next = asked.shift();
    if (next?.name !== name) throw new Error(`expected ${name}, the host was asked ${next?.name ?? 'nothing'}`);
    return next;
  };
  const is = (value: StateValueFrom<typeof visit>): boolean => actor.getSnapshot().matches(value as never);

  return {
    actor,
    clock,
    watching,
    question,
    is,
    get context() {
      return actor.getSnapshot().context;
    },
    get open() {
      return asked.map(({ name }) => name);
    },
    send: (event: VisitEvent): void => actor.send(event),
    /** Waits until the visit is there; a visit that never comes is an error. */
    reach: async (value: unknown): Promise<void> => {
      await waitFor(actor, (snapshot) => snapshot.matches(value as never), { timeout: 20_000 });
    },
    answer: (name: EffectName, value: unknown): void => question(name).answer(accepted(value)),
    refuse: (name: EffectName, refusal: Refusal): void => question(name).answer({ ok: false, refusal }),
    fail: (name: EffectName, code = 'NETWORK'): void => question(name).fail(code),
    tell: (view: RecordView): void => watching.at(-1)?.tell(view),
  };
}

export type ScriptedVisit = ReturnType<typeof scriptedVisit>;
