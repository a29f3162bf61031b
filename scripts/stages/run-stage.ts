import { add, nothing, one, type Count, type Stage } from './stage.ts';

/** Runs a stage and says how it went; one that breaks instead of counting is one failure. */
export async function runStage(stage: Stage, only: readonly string[]): Promise<Count> {
  const began = performance.now();
  const count = await attempt(stage, only);
  if (count === nothing) return count;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `${count.failed > 0 ? '✖' : '✔'} ${stage.name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`,
  );
  return count;
}

async function attempt(stage: Stage, only: readonly string[]): Promise<Count> {
  try {
    return await stage.run({ only, say: (text) => console.log(text) });
  } catch (error) {
    console.log(`✖ ${stage.name} broke off:`, error);
    return add(nothing, one(false));
  }
}
