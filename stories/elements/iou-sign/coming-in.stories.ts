import '@iou-kit/widget/elements/iou-sign';
import { codeOf, type Story } from '@iou-kit/host-adapter/contract';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { controlled } from '../../kit/controlled.ts';
import { lifeTo } from '../../kit/life.ts';
import type { Actor } from '../../kit/people.ts';
import { staged, type Staging } from '../../kit/stage.ts';

export default { title: 'Elements/iou-sign/Coming in', ...controlled('iou-sign') } satisfies Meta;

interface Arrival extends Pick<Staging<string>, 'host' | 'unanswered'> {
  readonly looker?: Actor;
  /** Details are wanted, or a signature. */
  readonly wanted?: 'awaitingCounterparty' | 'pending';
  /** What happened between the sending of the link and its opening. */
  readonly since?: (play: Story, code: string) => Promise<unknown>;
}

/** Somebody opens the link that the initiator sent. */
const arrival = ({ looker = 'counterparty', wanted = 'pending', since, ...rest }: Arrival = {}): StoryObj =>
  staged({
    looker,
    ...rest,
    past: async (world) => {
      const play = await lifeTo(world, wanted, { opened: false });
      const link = await play.hosts.initiator.storage.shareLink(play.recordId);
      const code = link.ok ? codeOf(link.value.url) : '';
      await since?.(play, code);
      return code;
    },
    show: ({ past }) => html`<iou-sign .code=${past}></iou-sign>`,
  });

const stalled: Arrival['host'] = (host) => ({
  ...host,
  storage: { ...host.storage, claimInvitation: () => new Promise(() => undefined) },
});

const signedOut: Arrival['host'] = (host) => ({
  ...host,
  identity: {
    ...host.identity,
    me: () => Promise.reject(Object.assign(new Error('nobody is signed in'), { code: 'UNAUTHENTICATED' })),
  },
});

export const ToSign = arrival();
export const ToGiveDetails = arrival({ wanted: 'awaitingCounterparty' });
export const GateToSign = arrival({ host: stalled });
export const GateToGiveDetails = arrival({ wanted: 'awaitingCounterparty', host: stalled });
export const SignInFirst = arrival({ host: signedOut, unanswered: true });
export const OpenedBySomebodyElse = arrival({
  looker: 'stranger',
  since: (play, code) => play.hosts.counterparty.storage.claimInvitation(code),
});
export const Withdrawn = arrival({
  wanted: 'awaitingCounterparty',
  since: (play) => play.does('initiator', { type: 'invitation.withdraw' }),
});
export const TooLate = arrival({ since: (play) => play.world.advance({ days: 31 }) });

export const DeadLink = staged({
  looker: 'stranger',
  past: async () => undefined,
  show: () => html`<iou-sign .code=${'q5y0dYk2vVwS6c1Rr0sQ3w'}></iou-sign>`,
});

export const NotAParty = staged({
  looker: 'stranger',
  past: (world) => lifeTo(world, 'pending'),
  show: ({ past }) => html`<iou-sign record-id=${past.recordId}></iou-sign>`,
});
