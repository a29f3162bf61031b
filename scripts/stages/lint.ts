import { runNode } from './child.ts';
import { add, one, type Count, type Stage, type StageInput } from './stage.ts';

/** Rules and formatting are one check each. `npm run format` mends the second. */
export const lint: Stage = linting([], []);

/** Only files that have changed since they were last found good. A rule that looks at types may miss what another file's change did to them. */
export const lintChanged: Stage = linting(
  ['--cache', '--cache-strategy', 'content', '--cache-location', 'node_modules/.cache/eslint/'],
  ['--cache', '--cache-strategy', 'content'],
);

function linting(forRules: readonly string[], forFormat: readonly string[]): Stage {
  return {
    name: 'lint',
    async run({ only, say }) {
      const files = only.length > 0 ? only : ['.'];
      const rules = ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '--no-warn-ignored', ...forRules];
      const format = ['node_modules/prettier/bin/prettier.cjs', '--check', '--ignore-unknown', '--log-level', 'warn'];
      return add(
        await check([...rules, '--no-error-on-unmatched-pattern', ...files], say),
        await check([...format, ...forFormat, '--no-error-on-unmatched-pattern', ...files], say),
      );
    },
  };
}

async function check(command: readonly string[], say: StageInput['say']): Promise<Count> {
  const { code, output } = await runNode(command);
  if (code !== 0) say(output);
  return one(code === 0);
}
