import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Brings node_modules to what the lockfile says; costs milliseconds when it is there already. */
export function install() {
  if (isCurrent(read('package-lock.json'), read('node_modules/.package-lock.json'))) return;
  console.log('Installing packages …');
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    // Tests use the browser of the system; a download of another one would fail behind a closed network.
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Versions are compared, not file times: a checkout touches files without changing what they say. */
export function isCurrent(wanted, installed) {
  if (!wanted || !installed) return false;
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (!path.includes('node_modules/') || entry.link) return true;
    const found = installed.packages[path];
    return found ? found.version === entry.version : entry.optional === true || entry.peer === true;
  });
}

function read(path) {
  return existsSync(root + path) ? JSON.parse(readFileSync(root + path, 'utf8')) : undefined;
}
