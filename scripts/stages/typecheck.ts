import { runNode } from './child.ts';
import { add, isWanted, nothing, one, type Count, type Stage } from './stage.ts';

const projects = [
  'packages/machine',
  'packages/evidence',
  'packages/host-adapter',
  'packages/host-server',
  'packages/host-server/src/node',
  'packages/widget',
  'packages/widget/fixtures',
  'packages/cli',
  'demo',
  'stories',
  'docs/examples/react',
  'docs/examples/solid',
  'tsconfig.json',
];
const noFiles = 'TS18003';

/** Each TypeScript project is one check; a second run reads what the first one learnt. */
export const typecheck: Stage = {
  name: 'typecheck',
  async run({ only, say }) {
    let count = nothing;
    for (const project of projects.filter((path) => isWanted(path, only)))
      count = add(count, await check(project, say));
    return count;
  },
};

async function check(project: string, say: (text: string) => void): Promise<Count> {
  const memory = `node_modules/.cache/tsc/${project.replaceAll('/', '_')}.tsbuildinfo`;
  const { code, output } = await runNode([
    'node_modules/typescript/bin/tsc',
    ...['--project', project, '--incremental', '--tsBuildInfoFile', memory],
    ...(process.stdout.isTTY ? ['--pretty'] : []),
  ]);
  if (code !== 0 && output.includes(noFiles)) return nothing;
  if (code !== 0) say(`✖ ${project}\n${output}`);
  return one(code === 0);
}
