import '@iou-kit/widget/elements/iou-identity';
import type { Story } from '@iou-kit/host-adapter/contract';
import type { FaceResult } from '@iou-kit/host-adapter/service';
import type { VerifiedAct } from '@iou-kit/machine';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { press } from '../kit/hands.ts';
import { lifeTo } from '../kit/life.ts';
import { cast } from '../kit/people.ts';
import { staged, type Staging } from '../kit/stage.ts';
import '../kit/story-visit.ts';
import type { VisitStep } from '../kit/story-visit.ts';
import { anotherWay, begin, byFace, getCode, letTimePass, wrongCode } from '../kit/visit-steps.ts';
import type { StoryWorld } from '../kit/world.ts';

export default { title: 'Parts/iou-identity' } satisfies Meta;

interface Check extends Pick<Staging<Story>, 'host' | 'play'> {
  readonly act?: VerifiedAct;
  /** What the next faces come to. */
  readonly face?: FaceResult;
  /** What happens from where the identity check has opened. */
  readonly steps?: (world: StoryWorld) => readonly VisitStep[];
  readonly before?: (play: Story) => Promise<unknown>;
}

const sign: VerifiedAct = { type: 'signature.sign' };

/** The lender, who was asked, at whatever is theirs to prove. */
const stateFor = {
  'release.confirm': 'effective.releasePending',
  'settlement.confirm': 'effective.settlementPending',
} as const;

function stateOf({ type }: VerifiedAct) {
  if (type === 'signature.sign') return 'pending';
  return type === 'release.confirm' || type === 'settlement.confirm' ? stateFor[type] : 'effective.signed';
}

const check = ({ act = sign, face, steps = () => [], before, ...rest }: Check = {}): StoryObj =>
  staged({
    looker: 'counterparty',
    past: async (world) => {
      const play = await lifeTo(world, stateOf(act));
      if (face) await world.setFace(cast.counterparty.subject, face);
      await before?.(play);
      return play;
    },
    show: ({ world, past }) => html`
      <story-visit .recordId=${past.recordId} .steps=${[...begin(act, 'counterparty'), ...steps(world)]}>
        <iou-identity></iou-identity>
      </story-visit>
    `,
    ...rest,
  });

/** Faces that were not recognised today already. */
const failedBefore = (times: number) => async (play: Story) => {
  for (let n = 0; n < times; n += 1) await play.ticket('counterparty', 'signature.sign').catch(() => undefined);
};

export const Choosing = check();
export const Unticked = check({
  play: (canvas) => press(canvas, /^(开启人脸识别|開啟人臉辨識|Start face recognition)$/),
});
export const ToRequestRelease = check({ act: { type: 'release.request', reason: '双方协商一致' } });
export const ToConfirmRelease = check({ act: { type: 'release.confirm' } });
export const ToRequestSettlement = check({ act: { type: 'settlement.request', reason: '已还清' } });
export const ToConfirmSettlement = check({ act: { type: 'settlement.confirm' } });
export const Waiting = check({ face: 'pending', steps: () => [byFace] });
export const FaceFailed = check({ face: 'failed', steps: () => [byFace] });
export const NoTriesLeft = check({ face: 'failed', steps: () => [byFace], before: failedBefore(5) });
export const FaceUnavailable = check({ face: 'unavailable', steps: () => [byFace] });
export const Cancelled = check({ face: 'cancelled', steps: () => [byFace] });
export const TimedOut = check({ face: 'pending', steps: (world) => [byFace, letTimePass(world, 31)] });
export const Mismatch = check({ face: 'mismatch', steps: () => [byFace] });
export const OtherWays = check({ steps: () => [anotherWay] });
export const EnteringTheCode = check({ steps: () => [anotherWay, getCode] });
export const CodeWrong = check({
  steps: (world) => [anotherWay, getCode, wrongCode(world, 'counterparty')],
});
export const CodeTriesExceeded = check({
  steps: (world) => [anotherWay, getCode, ...Array.from({ length: 5 }, () => wrongCode(world, 'counterparty'))],
});
export const BeingCommitted = check({
  face: 'passed',
  steps: () => [byFace],
  host: (host) => ({ ...host, storage: { ...host.storage, commit: () => new Promise(() => undefined) } }),
});
export const NoNetwork = check({
  steps: () => [byFace],
  host: (host) => ({
    ...host,
    identity: {
      ...host.identity,
      start: () => Promise.reject(Object.assign(new Error('offline'), { code: 'NETWORK' })),
    },
  }),
});
