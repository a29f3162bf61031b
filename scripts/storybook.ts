// `npm run storybook` serves the stories while they are written; `npm run build:storybook` builds them into storybook-static.
import { spawn } from 'node:child_process';

const [command = 'dev', ...rest] = process.argv.slice(2);
const own =
  command === 'dev'
    ? ['--port', '6006', '--host', 'localhost', '--no-open', '--no-version-updates']
    : ['--output-dir', 'storybook-static'];

const child = spawn(
  process.execPath,
  ['node_modules/storybook/dist/bin/dispatcher.js', command, '--disable-telemetry', ...own, ...rest],
  { stdio: 'inherit', env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' } },
);
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill());
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
