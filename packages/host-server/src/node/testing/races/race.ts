import { freshKey, type Story } from '@iou-kit/host-adapter/contract';
import type { RecordView, Refusal } from '@iou-kit/machine';
import type { ChildServer } from '../child-server.ts';
import type { RaceClient } from './client.ts';
import type { Duel, Opponent } from './duels.ts';

export interface RaceResult {
  /** The name of the one who was first; null where it was not just one. */
  readonly winner: string | null;
  readonly loserCode: string;
  readonly faults: readonly string[];
}

/** Refusals that tell a loser the truth. */
const truths: ReadonlySet<string> = new Set(['STATE_CONFLICT', 'NOT_ALLOWED_IN_STATE', 'CHANGE_PENDING']);
/** Long enough for both to hear of it. */
const HEADSTART_MS = 4;

/**
 * Two processes, connected and warmed, give opposite commands at the same revision. `lead` (milliseconds, may be negative) is
 * how much earlier the first one fires: so both get to win.
 */
export async function race(
  server: ChildServer,
  it: Story,
  opponents: Awaited<ReturnType<Duel['prepare']>>,
  clients: readonly [RaceClient, RaceClient],
  lead: number,
): Promise<RaceResult> {
  const { record } = await it.view();
  const shot = async ({ who, command }: Opponent) => ({
    url: server.url,
    token: (await server.token({ sub: it.people[who].subject })).token,
    path: `/v1/records/${it.recordId}/commands`,
    body: JSON.stringify({ command, revision: record.revision }),
    key: freshKey(),
  });
  const [first, second] = clients;
  await Promise.all([first.load(await shot(opponents[0])), second.load(await shot(opponents[1]))]);
  const go = performance.timeOrigin + performance.now() + HEADSTART_MS;
  const answers = await Promise.all([first.go(go + Math.max(0, -lead)), second.go(go + Math.max(0, lead))]);
  return judge(await it.view(), opponents, answers, record.seq);
}

function judge(
  after: RecordView,
  opponents: readonly [Opponent, Opponent],
  answers: readonly { readonly status: number; readonly body: string }[],
  seqBefore: number,
): RaceResult {
  const faults: string[] = [];
  const places = answers.flatMap(({ status }, place) => (status === 200 ? [place] : []));
  const [place] = places;
  const winner = place === undefined ? undefined : opponents[place];
  const loser = answers[place === 0 ? 1 : 0];
  if (places.length !== 1 || !winner || !loser) {
    return {
      winner: null,
      loserCode: '',
      faults: [`${places.length} winners: ${answers.map(({ body }) => body.slice(0, 200)).join(' | ')}`],
    };
  }
  const { record } = after;
  if (record.state !== winner.leadsTo) faults.push(`${winner.name} won, and the record is ${record.state}`);
  if (record.seq !== seqBefore + 1) faults.push(`${record.seq - seqBefore} events`);
  const { code = '', refusal } = JSON.parse(loser.body) as { code?: string; refusal?: Refusal };
  if (!truths.has(code)) faults.push(`the loser is told ${code}`);
  if (refusal?.record?.state !== record.state || refusal.record.seq !== record.seq)
    faults.push('the loser is not shown the record as it is');
  return { winner: winner.name, loserCode: code, faults };
}
