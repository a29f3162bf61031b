import { canonicalBytes, GrowingTree, signCheckpoint } from '@iou-kit/evidence';
import { canonicalJson, eventHash, GENESIS, merkleLeaf, type EventEnvelope } from '@iou-kit/machine';
import { repack } from './repack.ts';
import type { SealedLife } from './sealed-life.ts';

/** An event as somebody may write it who need not obey the law. */
export interface Told {
  readonly type: string;
  readonly at: string;
  readonly actor: { readonly side: string; readonly subject?: string };
  readonly data: Readonly<Record<string, unknown>>;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/**
 * The operator writes other events into the database, and with them every hash, the tree and the checkpoint, and leaves out what would
 * tell (`without`): a bundle that agrees with itself.
 */
export async function retold(
  life: SealedLife,
  files: Map<string, Uint8Array>,
  tell: (events: readonly Told[]) => readonly Told[],
  without: RegExp,
): Promise<Uint8Array> {
  const lines = new TextDecoder().decode(files.get('events.jsonl')).split('\n').slice(0, -1);
  const chain: EventEnvelope[] = [];
  for (const told of tell(lines.map((line) => JSON.parse(line) as Told))) {
    const before = chain.at(-1);
    const { hash: _, ...rest } = { ...told, seq: chain.length + 1, prev: before?.hash ?? GENESIS } as EventEnvelope;
    chain.push({ ...rest, hash: eventHash(rest) } as EventEnvelope);
  }
  const tree = new GrowingTree();
  for (const event of chain) tree.add(merkleLeaf(event));
  const [first, last] = [chain[0], chain.at(-1)];
  if (!first || !last) throw new Error('nothing is told');
  const checkpoint = { v: 1 as const, tenant: first.tenant, size: tree.size, root: tree.root() };
  const leaves = chain.map(({ seq }, index) => ({ seq, index, proof: tree.inclusion(index) }));
  const rewritten = new Map<string, Uint8Array>([
    ...[...files].filter(([path]) => !without.test(path)),
    ['events.jsonl', utf8(chain.map((event) => `${canonicalJson(event)}\n`).join(''))],
    ['log.json', canonicalBytes({ leaves, consistency: [] })],
    ['checkpoint.jws', utf8(await signCheckpoint(life.signer, { ...checkpoint, at: life.on.parts.clock.now() }))],
  ]);
  return repack(rewritten, life.signer, { events: chain.length, state: last.data.state });
}

/** What names an event, and would tell that it was another one. */
const witnesses = /^(paper|report|anchors|signatures)/;

/** A reason is rewritten: nothing in the bundle can tell. */
export const rewrittenLog = (life: SealedLife, files: Map<string, Uint8Array>): Promise<Uint8Array> =>
  retold(
    life,
    files,
    (events) =>
      events.map((event) => (event.type === 'settlementRequested' ? withData(event, { reason: '未还清' }) : event)),
    /^(paper\/settled|report|anchors)/,
  );

const withData = (event: Told, data: Told['data']): Told => ({ ...event, data: { ...event.data, ...data } });
const each = (type: string, change: (event: Told) => Told) => (events: readonly Told[]) =>
  events.map((event) => (event.type === type ? change(event) : event));
const later = (at: string, days: number) => new Date(Date.parse(at) + days * 86_400_000).toISOString();

/** Lives that the law does not know. */
export const unlawful: Readonly<Record<string, (events: readonly Told[]) => readonly Told[]>> = {
  'a settlement that nobody had asked for': (events) => events.filter(({ type }) => type !== 'settlementRequested'),
  'a settlement confirmed by whoever had asked for it': each('settled', (event) => ({
    ...event,
    actor: { ...event.actor, side: 'counterparty' },
  })),
  'a life that nobody began': (events) => events.slice(1),
  'a signature by the other side': each('signed', (event) => withData(event, { side: 'initiator' })),
  'a signature by a stranger': each('settlementRequested', (event) => ({
    ...event,
    actor: { ...event.actor, subject: 'somebody else' },
  })),
  'one signature twice': (events) => events.flatMap((event) => (event.type === 'signed' ? [event, event] : [event])),
  'a signature without a verification': each('signed', (event) => withData(event, { verification: {} })),
  'one verification for two acts': (events) => {
    const { id } = events.find(({ type }) => type === 'signed')?.data['verification'] as { id: string };
    return each('settled', (event) => withData(event, { verification: { id, method: 'face' } }))(events);
  },
  'a settlement before its time': each('settled', (event) => ({ ...event, at: later(event.at, -1) })),
  'a settlement after the request had lapsed': each('settled', (event) => ({ ...event, at: later(event.at, 400) })),
  'a state that nothing had led to': each('settled', (event) => withData(event, { state: 'released' })),
  'an event that there is not': (events) => [...events, { ...events[0], type: 'forgiven' } as Told],
};

export const retoldUnlawfully = (
  life: SealedLife,
  files: Map<string, Uint8Array>,
  tell: (events: readonly Told[]) => readonly Told[],
): Promise<Uint8Array> => retold(life, files, tell, witnesses);
