import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface WebKitDriver {
  readonly port: number;
  /** The browser that WebKitGTK brings for tests. */
  readonly browser: string;
  stop(): void;
}

/** A screen that nobody sees, and WebKit's driver on it. */
export async function startWebKit(): Promise<WebKitDriver> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // It chooses a free number, and says which once it is ready.
  const [number] = (await once(screen.stdout, 'data')) as [Buffer];
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', ['-p', String(port)], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${String(number).trim()}`, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  });
  await answering(port);
  return {
    port,
    browser: miniBrowser(),
    stop() {
      driver.kill();
      screen.kill();
    },
  };
}

function miniBrowser(): string {
  const root = '/usr/lib';
  const places = readdirSync(root).map((name) => join(root, name, 'webkit2gtk-4.1/MiniBrowser'));
  const found = places.find((path) => existsSync(path));
  if (!found) throw new Error('WebKitGTK has no MiniBrowser here.');
  return found;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function answering(port: number): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    // Refused until it listens.
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error('WebKitWebDriver does not answer.');
}
