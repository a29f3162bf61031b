import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { noRateLimits } from '../ports.ts';
import { isOrigin } from './http/framers.ts';
import { pinoLog } from './log.ts';
import { startServer, type RunningServer } from './server.ts';

export const help = `iou-kit serve [options]

Starts the reference host. With simulated people and messages it is a demonstration, and says so.

  --port N           port to listen on (4600; 0 takes a free one)
  --host ADDRESS     address to listen on (127.0.0.1)
  --data FOLDER      where records and keys are kept (.data)
  --pages FOLDER     built pages of the demonstration (demo/dist, where it exists)
  --embed-origin ORIGIN   a site that may frame the embed page; may be repeated, beside embed-origins.json
  --return-origin ORIGIN  a site that the signing page may lead back to; may be repeated
  --public-url URL   how people reach this server (http://localhost:PORT)
  --allow-origin URL a site whose pages may use the demonstration's records; may be given several times
  --behind-proxy     take a caller's address from X-Forwarded-For, where a hop of this machine or a private network wrote it
  --trusted-proxy IP the same, for this address or network (10.1.2.0/24) alone; may be given several times
  --rate-limit N     requests a minute and address (1200; 0 for no limit at all)
  --log LEVEL        info writes a line for each request (warn; info in production)
  --production       refuse everything simulated; so does NODE_ENV=production
  --help             show this
`;

const PAGES = 'demo/dist';

/** Runs the server until Ctrl-C or SIGTERM; its exit code. */
export async function serve(args: readonly string[]): Promise<number> {
  let flags: ReturnType<typeof parseFlags>;
  try {
    flags = parseFlags(args);
  } catch (error) {
    return complain(`${messageOf(error)}\n\n${help}`, 2);
  }
  if (flags.help) {
    process.stdout.write(help);
    return 0;
  }
  const production = flags.production ?? process.env['NODE_ENV'] === 'production';
  const log = pinoLog(flags.log ?? (production ? 'info' : 'warn'));
  const pages = flags.pages ?? (existsSync(PAGES) ? PAGES : undefined);
  const stopped = stopSignal();
  let server: RunningServer;
  try {
    server = await startServer({
      port: flags.port,
      host: flags.host,
      data: flags.data,
      publicUrl: flags['public-url'],
      demoOrigins: flags['allow-origin'],
      behindProxy: flags['trusted-proxy'] ?? flags['behind-proxy'],
      production,
      pages,
      framers: flags.framers,
      returnOrigins: flags.returnOrigins,
      log,
      ...(flags.limit !== undefined && { limits: limitsOf(flags.limit) }),
      onBroken: (error) => {
        log.fault('the disk has failed', error);
        process.exit(1);
      },
    });
  } catch (error) {
    return complain(`${reasonOf(error, flags.port)}\n`, 1);
  }
  process.stdout.write(welcome(server.url, flags.data));
  await stopped;
  const { groups, writes } = await server.close();
  process.stdout.write(`Stopped. ${writes} writes in ${groups} commits are on the disk.\n`);
  return 0;
}

function parseFlags(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '4600' },
      host: { type: 'string', default: '127.0.0.1' },
      data: { type: 'string', default: '.data' },
      pages: { type: 'string' },
      'embed-origin': { type: 'string', multiple: true, default: [] },
      'return-origin': { type: 'string', multiple: true, default: [] },
      'public-url': { type: 'string' },
      'allow-origin': { type: 'string', multiple: true, default: [] },
      'behind-proxy': { type: 'boolean', default: false },
      'trusted-proxy': { type: 'string', multiple: true },
      'rate-limit': { type: 'string' },
      log: { type: 'string' },
      production: { type: 'boolean' },
      help: { type: 'boolean', default: false },
    },
  });
  const limit = values['rate-limit'];
  return {
    ...values,
    port: wholeNumber('--port', values.port, 65535),
    framers: values['embed-origin'].map((given) => originOf('--embed-origin', given)),
    returnOrigins: values['return-origin'].map((given) => originOf('--return-origin', given)),
    limit: limit === undefined ? undefined : wholeNumber('--rate-limit', limit, 1e9),
    'allow-origin': values['allow-origin'].map((given) => originOf('--allow-origin', given)),
  };
}

function wholeNumber(name: string, text: string, max: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > max) throw new Error(`${name} must be a whole number from 0 to ${max}.`);
  return value;
}

function originOf(name: string, text: string): string {
  if (isOrigin(text)) return text;
  throw new Error(`${name} must be an origin alone, such as https://partner.example.`);
}

/** One number sets the limit by address; none at all lifts the others too. */
const limitsOf = (perAddress: number) => (perAddress === 0 ? noRateLimits : { perAddress });

/** The first signal asks the server to end; a second one ends the process. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (asked) process.exit(130);
        asked = true;
        resolve();
      });
    }
  });
}

const welcome = (url: string, data: string): string => `
IOU Kit is running. People and messages are simulated: no paper made here has legal effect.

  Demo   ${url}/demo/
  API    ${url}/v1/openapi.json
  Data   ${data}

Ctrl-C stops it; nothing is lost.
`;

function reasonOf(error: unknown, port: number): string {
  const { code } = error as { code?: unknown };
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Choose another with --port.`;
  if (code === 'EACCES') return `Port ${port} may not be used. Choose another with --port.`;
  return messageOf(error);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function complain(text: string, code: number): number {
  process.stderr.write(text);
  return code;
}
