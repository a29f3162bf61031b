// `npm run bench:seal -- [records]`: how long the evidence of a record takes on the real server, and what it costs those who commit meanwhile.
import { cpus } from 'node:os';
import { story } from '../packages/host-adapter/src/contract/index.ts';
import { testServer } from '../packages/host-server/src/node/testing/test-server.ts';

const [records = 30] = process.argv.slice(2).map(Number);

const sorted = (times: readonly number[]): number[] => times.toSorted((a, b) => a - b);
const at = (times: readonly number[], share: number): number =>
  Math.round((sorted(times)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0) * 10) / 10;
const summary = (times: readonly number[]) => ({ n: times.length, median: at(times, 0.5), p95: at(times, 0.95) });

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const on = await testServer({ sealing: {} });
const { service } = on.server.ports;
// The server's own rounds would take the work away.
const first = await (await story(on.world)).effective();
const cold = await timed(() => service.prove());

const evidence: number[] = [];
const bundles: number[] = [];
for (let i = 0; i < records; i += 1) {
  const it = await (await story(on.world)).effective();
  const took = await timed(() => service.prove());
  // Nothing left to do means that the server's own round was faster; then this is no measure.
  const status = await it.hosts.initiator.evidence?.status(it.recordId);
  if (took > 20 && status?.ok && status.value.state === 'sealed') evidence.push(took);
  bundles.push(await timed(async () => it.hosts.initiator.evidence?.file(it.recordId, 'bundle')));
}

/** Commits of one person, alone and while evidence is made as fast as it can be. Interleaved, so that the machine's moods fall on both. */
const commits = { alone: [] as number[], sealing: [] as number[] };
for (let round = 0; round < 6; round += 1)
  for (const kind of ['alone', 'sealing'] as const) {
    const waiting =
      kind === 'sealing' ? await Promise.all([1, 2, 3].map(async () => (await story(on.world)).effective())) : [];
    const proving = waiting.length > 0 ? service.prove() : Promise.resolve(0);
    for (let i = 0; i < 10; i += 1)
      commits[kind].push(await timed(() => first.does('initiator', { type: 'reminder.set', on: i % 2 === 0 })));
    await proving;
  }

console.log(
  JSON.stringify(
    {
      bench: 'seal',
      cores: cpus().length,
      ms: {
        cold: Math.round(cold),
        'two signatures, paper and report': summary(evidence),
        bundle: summary(bundles),
        'commit alone': summary(commits.alone),
        'commit while sealing': summary(commits.sealing),
      },
      ratio: { 'commit while sealing / alone': at(commits.sealing, 0.5) / at(commits.alone, 0.5) },
    },
    null,
    2,
  ),
);
await on.close();
process.exitCode = at(evidence, 0.5) < 500 ? 0 : 1;
