// `npm run build`: what is published (each package's dist/, the drop-in in dist/iou-kit/) and the demo's pages (demo/dist). Fails
// where the drop-in has become larger than it may be.
import { buildPackages } from './build/build-packages.ts';
import { buildRelease } from './build/build-release.ts';
import { faultsOf, measure } from './build/measure.ts';
import { releasePlace } from './build/release-place.ts';
import { buildDemo } from './demo/build-demo.ts';

await buildPackages();
await buildRelease();
const faults = measure().flatMap(faultsOf);
if (faults.length > 0) throw new Error(`the drop-in weighs too much\n${faults.join('\n')}`);
await buildDemo();
console.log(`packages/*/dist, ${releasePlace().folder} and demo/dist are built`);
