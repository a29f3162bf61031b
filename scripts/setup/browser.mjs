// JavaScript, because the test runner's configuration imports it too.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
/** Programs that tests use beside the browser, and Debian's packages that hold them. */
const tools = {
  strace: 'strace',
  pdftotext: 'poppler-utils',
  pdfsig: 'poppler-utils',
  qpdf: 'qpdf',
  mutool: 'mupdf-tools',
  openssl: 'openssl',
  python3: 'python3',
  curl: 'curl',
  jq: 'jq',
};
/** The other engines, and Debian's packages that hold them. */
const engines = { 'firefox-esr': 'firefox-esr', WebKitWebDriver: 'webkit2gtk-driver', Xvfb: 'xvfb' };
const packages = ['chromium', 'fonts-noto-cjk'];
const aptOptions = ['-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300'];

/** Flags with which Chromium runs headless as root, with little shared memory, and without calling its maker. */
export const browserArgs = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of an installed Chrome, Chromium or Edge, or undefined. `CHROME_PATH` wins. */
export function findBrowser(env = process.env) {
  if (env.CHROME_PATH) {
    if (existsSync(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH names a file that is not there: ${env.CHROME_PATH}`);
  }
  return findProgram(names, env) ?? places.find((place) => existsSync(place));
}

/** As findBrowser, but installs Debian's package where that is possible, and throws with the command to type where it is not. */
export function ensureBrowser(env = process.env) {
  const found = findBrowser(env);
  if (found) return found;
  const command = `apt-get install ${aptOptions.join(' ')} ${packages.join(' ')}`;
  const mayInstall = process.getuid?.() === 0 && findProgram(['apt-get'], env) !== undefined;
  if (!mayInstall) {
    throw new Error(
      `No Chrome, Chromium or Edge was found. Set CHROME_PATH, or install one. On Debian:\n  sudo ${command}`,
    );
  }
  console.log('Installing a browser …');
  apt(['update'], env);
  apt(['install', ...aptOptions, ...packages], env);
  const installed = findBrowser(env);
  if (!installed) throw new Error(`The browser is missing although this ended well: ${command}`);
  return installed;
}

/** Firefox and WebKitGTK, for `npm run test:browsers`; throws with the command to type where they cannot be installed. */
export function ensureEngines(env = process.env) {
  const missing = Object.keys(engines).filter((name) => !findProgram([name], env));
  if (missing.length === 0) return;
  const given = ['install', ...aptOptions, ...new Set(missing.map((name) => engines[name]))];
  if (process.getuid?.() !== 0 || !findProgram(['apt-get'], env))
    throw new Error(`These are missing: ${missing.join(', ')}. On Debian:\n  sudo apt-get ${given.join(' ')}`);
  console.log('Installing browsers …');
  apt(['update'], env);
  apt(given, env);
}

/** Installs what the tests use beside the browser, where that is possible; a test that lacks it says so itself. */
export function ensureTools(env = process.env) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  const missing = Object.keys(tools).filter((name) => !findProgram([name], env));
  if (missing.length === 0 || !findProgram(['apt-get'], env)) return;
  try {
    apt(['update'], env);
    apt(['install', ...aptOptions, ...new Set(missing.map((name) => tools[name]))], env);
  } catch (error) {
    console.warn(error.message);
  }
}

function apt(args, env) {
  const { status } = spawnSync('apt-get', ['-q', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed.`);
}

/** The first of these programs that is on the path. */
export function findProgram(wanted, env = process.env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return wanted.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
