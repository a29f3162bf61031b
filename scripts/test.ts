// `npm test` runs every stage; `npm test -- unit elements` some; `npm test -- unit values/money` only files with that in their path.
import { boundaries } from './stages/boundaries.ts';
import { e2e } from './stages/e2e.ts';
import { elements } from './stages/elements.ts';
import { fresh } from './stages/fresh.ts';
import { lint } from './stages/lint.ts';
import { runStage } from './stages/run-stage.ts';
import { add, nothing, type Count, type Stage } from './stages/stage.ts';
import { typecheck } from './stages/typecheck.ts';
import { unit } from './stages/unit.ts';

const stages = [typecheck, lint, boundaries, fresh, unit, elements, e2e];
const words = process.argv.slice(2);
const named = stages.filter(({ name }) => words.includes(name));
const chosen = named.length > 0 ? named : stages;
const only = words.filter((word) => stages.every(({ name }) => name !== word));

async function runInTurn(...lane: Stage[]): Promise<Count> {
  let total = nothing;
  for (const stage of lane) if (chosen.includes(stage)) total = add(total, await runStage(stage, only));
  return total;
}

// An end by a signal is an exit too: what was started for a file is ended with it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

// Two lanes keep two cores busy: the tests of the elements have one page at a time. Those of people have the machine to themselves.
const lanes = await Promise.all([runInTurn(typecheck, lint, elements), runInTurn(boundaries, fresh, unit)]);
const total = [...lanes, await runInTurn(e2e)].reduce(add, nothing);

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
