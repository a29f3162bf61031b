// `npm start -- --port 4700 --data .data` serves the reference host and the demo. The options are the server's own, but for
// `--site FOLDER`: pages of your own on the next port, with the drop-in beside them.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { freshRelease } from './build/fresh-release.ts';
import { buildDemo } from './demo/build-demo.ts';
import { serveOwnPages } from './site/own-pages.ts';

const server = 'packages/host-server/src/node/main.ts';
const given = process.argv.slice(2);
const { values } = parseArgs({
  args: given,
  options: {
    site: { type: 'string' },
    port: { type: 'string', default: '4600' },
    data: { type: 'string', default: '.data' },
  },
  // Whether the others are right, the server says.
  strict: false,
});

await buildDemo();
const site = typeof values.site === 'string' ? await openSite(values.site) : undefined;

const child = spawn(process.execPath, [...process.execArgv, server, ...(site?.rest ?? given)], { stdio: 'inherit' });
// Ctrl-C reaches the server too: it closes its database, and this process waits for that.
process.on('SIGINT', () => undefined);
for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => {
  site?.close();
  process.exitCode = code ?? 1;
});

async function openSite(folder: string) {
  if (!existsSync(folder)) {
    console.error(`There is no folder ${folder}.`);
    process.exit(2);
  }
  await freshRelease();
  const port = Number(values.port) + 1;
  const api = `http://localhost:${String(values.port)}`;
  const close = await serveOwnPages({ folder, port, api, keyFile: `${String(values.data)}/demo-api-key` });
  const origin = `http://localhost:${port}`;
  console.log(`\nYour pages are at ${origin}/`);
  const place = given.findIndex((word) => word === '--site' || word.startsWith('--site='));
  const rest = given.toSpliced(place, given[place] === '--site' ? 2 : 1);
  return { rest: [...rest, '--allow-origin', origin], close };
}
