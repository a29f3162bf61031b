// `npm run docs` builds the site into docs/.vitepress/dist; `npm run docs -- dev` serves it while its pages are written.
import { build, createServer } from 'vitepress';
import { buildApi } from './docs/build-api.ts';
import { buildPicture } from './docs/build-picture.ts';

const [command = 'build'] = process.argv.slice(2);
if (command !== 'build' && command !== 'dev') {
  console.error('usage: npm run docs [-- dev]');
  process.exit(2);
}

await buildApi();
buildPicture();
if (command === 'build') await build('docs');
else {
  const server = await createServer('docs', { host: 'localhost', port: 5173 });
  await server.listen();
  server.printUrls();
}
