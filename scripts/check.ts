// `npm run check`: what can be said of the sources without running them. It looks again only at what has changed since the last
// time; `npm test` looks at everything.
import { boundaries } from './stages/boundaries.ts';
import { fresh } from './stages/fresh.ts';
import { lintChanged } from './stages/lint.ts';
import { runStage } from './stages/run-stage.ts';
import { add, nothing, type Count, type Stage } from './stages/stage.ts';
import { typecheck } from './stages/typecheck.ts';

async function runInTurn(...lane: Stage[]): Promise<Count> {
  let total = nothing;
  for (const stage of lane) total = add(total, await runStage(stage, []));
  return total;
}

const began = performance.now();
const lanes = await Promise.all([runInTurn(typecheck), runInTurn(lintChanged, boundaries, fresh)]);
const total = lanes.reduce(add, nothing);
const seconds = ((performance.now() - began) / 1000).toFixed(0);
console.log(`${total.passed} passed, ${total.failed} failed (${seconds} s)`);
process.exit(total.failed > 0 ? 1 : 0);
