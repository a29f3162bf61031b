import { ink, type Act, type Story, type Who } from '@iou-kit/host-adapter/contract';
import type { State } from '@iou-kit/machine';

/** One of the two who race. */
export interface Opponent {
  readonly name: string;
  readonly who: Who;
  readonly command: Act;
  /** What the record becomes if this one is first. */
  readonly leadsTo: State;
}

/** Two people, or two devices of one, who want different things of one record at the same moment (`domain.md` §2.3). */
export interface Duel {
  readonly name: string;
  /** How much earlier the first one fires, milliseconds, least and most: whoever has a ticket to be checked takes longer. */
  readonly lead: readonly [number, number];
  /** Brings the record to the point, proofs of identity included. */
  prepare(it: Story): Promise<readonly [Opponent, Opponent]>;
}

const sign = async (it: Story, name: string): Promise<Opponent> => ({
  name,
  who: 'counterparty',
  command: { type: 'signature.sign', ink, ticket: await it.ticket('counterparty', 'signature.sign') },
  leadsTo: 'effective.signed',
});

async function settlementAsked(it: Story): Promise<Opponent> {
  await it.effective();
  await it.proves('initiator', 'settlement.request');
  const ticket = await it.ticket('counterparty', 'settlement.confirm');
  return { name: 'confirm', who: 'counterparty', command: { type: 'settlement.confirm', ticket }, leadsTo: 'settled' };
}

async function request(it: Story, who: Who, noun: 'release' | 'settlement'): Promise<Opponent> {
  const ticket = await it.ticket(who, `${noun}.request`);
  return {
    name: `${who} requests ${noun}`,
    who,
    command: { type: `${noun}.request`, reason: '双方商定', ticket },
    leadsTo: `effective.${noun}Pending`,
  };
}

export const duels: readonly Duel[] = [
  {
    name: 'sign / revoke',
    lead: [-2, 10],
    async prepare(it) {
      await it.pending();
      const revoke = {
        name: 'revoke',
        who: 'initiator',
        command: { type: 'record.revoke' },
        leadsTo: 'revoked',
      } as const;
      return [await sign(it, 'sign'), revoke];
    },
  },
  {
    name: 'confirm / cancel',
    lead: [-2, 10],
    async prepare(it) {
      const confirm = await settlementAsked(it);
      const command = { type: 'settlement.cancel' } as const;
      return [confirm, { name: 'cancel', who: 'initiator', command, leadsTo: 'effective.signed' }];
    },
  },
  {
    name: 'confirm / refuse',
    lead: [-2, 10],
    async prepare(it) {
      const confirm = await settlementAsked(it);
      const command = { type: 'settlement.refuse' } as const;
      return [confirm, { name: 'refuse', who: 'counterparty', command, leadsTo: 'effective.signed' }];
    },
  },
  {
    name: 'two requests',
    lead: [-4, 4],
    async prepare(it) {
      await it.effective();
      return [await request(it, 'initiator', 'settlement'), await request(it, 'counterparty', 'release')];
    },
  },
  {
    name: 'two devices',
    lead: [-4, 4],
    async prepare(it) {
      await it.pending();
      return [await sign(it, 'first device'), await sign(it, 'second device')];
    },
  },
];
