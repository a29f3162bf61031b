// `npm start -- --port 4700 --data .data` serves the reference host and the demo. The options are the server's own.
import { spawn } from 'node:child_process';
import { buildDemo } from './demo/build-demo.ts';

const server = 'packages/host-server/src/node/main.ts';

await buildDemo();

const child = spawn(process.execPath, [...process.execArgv, server, ...process.argv.slice(2)], { stdio: 'inherit' });
// Ctrl-C reaches the server too: it closes its database, and this process waits for that.
process.on('SIGINT', () => undefined);
for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
