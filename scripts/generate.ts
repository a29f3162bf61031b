// Writes what is generated: `npm run generate`. `npm test` checks that nothing was forgotten.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { loadGenerators } from './generate/generators.ts';

for (const generate of await loadGenerators()) {
  for (const [path, text] of Object.entries(await generate())) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(path);
  }
}
