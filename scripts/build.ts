// `npm run build` builds the demo's pages into demo/dist.
import { buildDemo } from './demo/build-demo.ts';

await buildDemo();
