import '@iou-kit/widget/elements/iou-list';
import { states, type State } from '@iou-kit/machine';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { controlled } from '../../kit/controlled.ts';
import { find, press } from '../../kit/hands.ts';
import { lifeTo } from '../../kit/life.ts';
import type { Actor } from '../../kit/people.ts';
import { staged, type Staging } from '../../kit/stage.ts';
import type { StoryWorld } from '../../kit/world.ts';

export default { title: 'Elements/iou-list', ...controlled('iou-list') } satisfies Meta;

const list = (
  looker: Actor,
  past: (world: StoryWorld) => Promise<unknown>,
  more: Partial<Staging<unknown>> = {},
): StoryObj => staged<unknown>({ looker, past, show: () => html`<iou-list></iou-list>`, ...more });

/** One record in each state. Those that the clock ends come first, lest it end the others. */
async function everything(world: StoryWorld): Promise<void> {
  const inOrder: readonly State[] = ['expired', ...states.filter((state) => state !== 'expired')];
  for (const [place, state] of inOrder.entries()) {
    await lifeTo(world, state, { initiator: place % 2 === 0 ? 'borrower' : 'lender' });
  }
}

/** What the two have agreed on, of each kind. */
async function everyKind(world: StoryWorld): Promise<void> {
  for (const kind of ['iou', 'receipt', 'lease'] as const) {
    await lifeTo(world, 'effective.signed', { kind });
    await lifeTo(world, 'pending', { kind });
    await lifeTo(world, 'released', { kind });
  }
}

async function manyDrafts(world: StoryWorld): Promise<void> {
  for (let n = 1; n <= 25; n += 1) await lifeTo(world, 'draft', { terms: { principalFen: n * 10_000 } });
}

export const EveryStateInitiator = list('initiator', everything);
export const EveryStateCounterparty = list('counterparty', everything);
export const EveryKindInitiator = list('initiator', everyKind);
export const EveryKindCounterparty = list('counterparty', everyKind);
export const ForMe = list('counterparty', everything, {
  play: (canvas, { words }) => press(canvas, words.list.filter.mine),
});
export const InProgress = list('initiator', everything, {
  play: (canvas, { words }) => press(canvas, words.list.filter.open),
});
export const Ended = list('initiator', everything, {
  play: (canvas, { words }) => press(canvas, words.list.filter.ended),
});
export const MoreThanAPage = list('initiator', manyDrafts);
export const AllPages = list('initiator', manyDrafts, {
  play: async (canvas, { words }) => {
    await press(canvas, words.action.loadMore);
    await find(canvas, /100\.00/);
  },
});
export const AddressedButUnopened = list('counterparty', (world) => lifeTo(world, 'pending', { opened: false }));
export const NobodyYet = list('stranger', async () => undefined);
export const NoAnswer = list('initiator', everything, {
  unanswered: true,
  host: (host) => ({ ...host, storage: { ...host.storage, list: () => new Promise(() => undefined) } }),
});
export const NoNetwork = list('initiator', everything, {
  host: (host) => ({
    ...host,
    storage: {
      ...host.storage,
      list: () => Promise.reject(Object.assign(new Error('no network'), { code: 'NETWORK' })),
    },
  }),
});
