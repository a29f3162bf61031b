import { runNode } from './child.ts';
import { isWanted, nothing, type Count, type Stage } from './stage.ts';

const projects = [
  'packages/machine/tsconfig.json',
  'packages/evidence/tsconfig.json',
  'packages/host-adapter/tsconfig.json',
  'packages/host-server/tsconfig.json',
  'packages/host-server/src/node/tsconfig.json',
  'packages/widget/tsconfig.json',
  'packages/widget/fixtures/tsconfig.json',
  'packages/cli/tsconfig.json',
  'demo/tsconfig.json',
  'stories/tsconfig.json',
  'docs/examples/react/tsconfig.json',
  'docs/examples/solid/tsconfig.json',
  'tsconfig.json',
];

/** Each TypeScript project is one check. All are read by one process of their own, so that what they share is read once. */
export const typecheck: Stage = {
  name: 'typecheck',
  async run({ only, say }) {
    const wanted = projects.filter((path) => isWanted(path, only));
    if (wanted.length === 0) return nothing;
    const { code, output } = await runNode(['scripts/types/main.ts', ...wanted]);
    const lines = output.trim().split('\n');
    const count = countIn(lines.pop());
    if (!count) throw new Error(`the type checker ended with ${code}:\n${output}`);
    if (lines.length > 0) say(lines.join('\n'));
    return count;
  },
};

function countIn(line = ''): Count | undefined {
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(line) ?? [];
  return passed && failed ? { passed: Number(passed), failed: Number(failed) } : undefined;
}
