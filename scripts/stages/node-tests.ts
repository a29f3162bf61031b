import { add, isWanted, nothing, type Count, type StageInput } from './stage.ts';
import { fileLimits, testFile } from './test-file.ts';

/** A file that took longer is named, so that one sees what the others wait for. */
const LONG_SECONDS = 40;

/** Runs the files under node:test, so many at a time, says what failed and counts each test. */
export async function runNodeTests(
  files: readonly string[],
  { only, say }: StageInput,
  { concurrency = 2, limits = fileLimits } = {},
): Promise<Count> {
  const waiting = files.filter((path) => isWanted(path, only));
  let count: Count = nothing;
  const lane = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const began = performance.now();
      const counted = await testFile(file, say, limits);
      const seconds = (performance.now() - began) / 1000;
      if (seconds > LONG_SECONDS) say(`  ${file}: ${counted.passed} passed (${seconds.toFixed(0)} s)`);
      count = add(count, counted);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  return count;
}
