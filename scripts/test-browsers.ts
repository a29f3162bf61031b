// `npm run test:browsers [-- chromium firefox webkit phone] [-- PATH]`: the tests of the elements in other engines, and at phone size with touch.
import { engines, type EngineName } from './browsers/engines.ts';
import { findSources } from './stages/files.ts';
import { runElements } from './stages/run-elements.ts';
import { add, isWanted, nothing } from './stages/stage.ts';

const words = process.argv.slice(2);
const names = Object.keys(engines) as EngineName[];
const chosen = names.some((name) => words.includes(name)) ? names.filter((name) => words.includes(name)) : names;
const only = words.filter((word) => !(names as string[]).includes(word));
const files = findSources(['packages/widget/src/**/*.test.ts']).filter((path) => isWanted(path, only));

let total = nothing;
for (const name of chosen) {
  const engine = await engines[name]();
  const count = await runElements(files, engine.config).finally(() => engine.stop?.());
  console.log(`${count.failed > 0 ? '✖' : '✔'} ${name}: ${count.passed} passed, ${count.failed} failed`);
  total = add(total, count);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
