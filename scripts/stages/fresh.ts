import { existsSync, readFileSync } from 'node:fs';
import { loadGenerators } from '../generate/generators.ts';
import { add, nothing, one, type Count, type Stage } from './stage.ts';

/** Each generated file is one check: it holds what its generator would write. */
export const fresh: Stage = {
  name: 'fresh',
  async run({ say }) {
    let count: Count = nothing;
    for (const generate of await loadGenerators()) {
      for (const [path, text] of Object.entries(await generate())) {
        const isFresh = existsSync(path) && readFileSync(path, 'utf8') === text;
        if (!isFresh) say(`✖ ${path} is not what its source says: npm run generate`);
        count = add(count, one(isFresh));
      }
    }
    return count;
  },
};
