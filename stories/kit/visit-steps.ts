import { lastCode } from '@iou-kit/host-adapter/contract';
import type { VerifiedAct } from '@iou-kit/machine';
import type { VisitSnapshot } from '@iou-kit/machine/visit';
import { signatureOf } from './handwriting.ts';
import { cast, type Actor } from './people.ts';
import type { VisitStep } from './story-visit.ts';
import type { StoryWorld } from './world.ts';

type Place = Parameters<VisitSnapshot['matches']>[0];

const at =
  (place: Place) =>
  (snapshot: VisitSnapshot): boolean =>
    snapshot.matches(place);

const choosing = at({ open: { verifying: 'choosing' } });
const otherWays = at({ open: { verifying: 'otherWays' } });
const entering = at({ open: { verifying: 'entering' } });

/** The person begins an act; a signature is written on the way. */
export function begin(act: VerifiedAct, side: 'initiator' | 'counterparty' = 'initiator'): VisitStep[] {
  const first: VisitStep = { when: at({ open: 'reading' }), act: (send) => send({ type: 'act.begin', act }) };
  if (act.type !== 'signature.sign') return [first];
  const write: VisitStep = {
    when: at({ open: 'writing' }),
    act: (send) => send({ type: 'ink.confirm', ink: signatureOf(side) }),
  };
  return [first, write];
}

export const byFace: VisitStep = {
  when: choosing,
  act: (send) => send({ type: 'verify.begin', method: 'face', consent: true }),
};

export const anotherWay: VisitStep = { when: choosing, act: (send) => send({ type: 'verify.choose' }) };

export const getCode: VisitStep = {
  when: otherWays,
  act: (send) => send({ type: 'verify.begin', method: 'carrier+sms', consent: false }),
};

/** A code that is not the one on the phone. */
export const wrongCode = (world: StoryWorld, actor: Actor): VisitStep => ({
  when: (snapshot) => entering(snapshot),
  act: async (send) => {
    const right = Number(await lastCode(world, cast[actor].mobile));
    send({ type: 'verify.code', code: String((right + 1) % 1_000_000).padStart(6, '0') });
  },
});

/** While the person waits to be recognised, time goes by. */
export const letTimePass = (world: StoryWorld, minutes: number): VisitStep => ({
  when: at({ open: { verifying: 'waiting' } }),
  act: async () => {
    await world.advance({ minutes });
  },
});
