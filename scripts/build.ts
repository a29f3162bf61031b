// `npm run build`: what is published (each package's dist/, the drop-in in dist/iou-kit/) and the demo's pages (demo/dist).
import { buildPackages } from './build/build-packages.ts';
import { buildRelease } from './build/build-release.ts';
import { releasePlace } from './build/release-place.ts';
import { buildDemo } from './demo/build-demo.ts';

await buildPackages();
await buildRelease();
await buildDemo();
console.log(`packages/*/dist, ${releasePlace().folder} and demo/dist are built`);
