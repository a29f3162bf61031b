import '@iou-kit/widget/elements/iou-timeline';
import type { Side, State } from '@iou-kit/machine';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { lifeTo, type LifeOptions } from '../kit/life.ts';
import { worded } from '../kit/worded.ts';
import { storyWorld } from '../kit/world.ts';

export default { title: 'Parts/iou-timeline' } satisfies Meta;

async function live(state: State, side: Side, options?: LifeOptions) {
  const play = await lifeTo(await storyWorld(), state, options);
  const { record } = await play.view(side);
  const history = await play.hosts[side].storage.history(play.recordId);
  const person = (of: Side) => ({ role: record.parties[of].role, name: record.parties[of].details?.name.masked });
  return {
    history: history.ok ? history.value : [],
    setting: {
      kind: record.kind,
      side,
      people: { initiator: person('initiator'), counterparty: person('counterparty') },
    },
  };
}

const timeline = (state: State, side: Side, options?: LifeOptions): StoryObj =>
  worded(
    (words, { history, setting }) =>
      html`<iou-timeline .words=${words} .history=${history} .setting=${setting}></iou-timeline>`,
    () => live(state, side, options),
  );

export const Draft = timeline('draft', 'initiator');
export const Shared = timeline('awaitingInitiatorSignature', 'initiator', { details: 'shared' });
export const Pending = timeline('pending', 'counterparty');
export const Signed = timeline('effective.signed', 'initiator');
export const AfterRefusedRelease = timeline('effective.signed', 'counterparty', {
  after: { type: 'release', outcome: 'refused' },
});
export const AfterLapsedSettlement = timeline('effective.signed', 'counterparty', {
  after: { type: 'settlement', outcome: 'lapsed' },
});
export const Released = timeline('released', 'initiator');
export const Settled = timeline('settled', 'counterparty', { details: 'shared' });
export const Rejected = timeline('rejected', 'initiator');
export const Revoked = timeline('revoked', 'counterparty');
export const Expired = timeline('expired', 'initiator');
