import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Wire } from '../../wire/schemas.ts';
import { wireClient } from '../../testing/wire-client.ts';

/** The server as people start it: a process of its own. */
export interface ChildServer {
  readonly url: string;
  /** Everything that it has written to its outputs. */
  output(): string;
  /** Ends it by the signal, if it has not ended yet; gives the exit code, null for one that was killed. */
  end(signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT'): Promise<number | null>;
  /** Mints a token as a partner's back end does. */
  token(request: Wire<'TokenRequest'>): Promise<Wire<'Token'>>;
}

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

/** Starts a server on a free port and waits until it says so. `under` is a command that runs it, with its arguments. */
export async function childServer(
  folder: string,
  { args = [], under = [] }: { readonly args?: readonly string[]; readonly under?: readonly string[] } = {},
): Promise<ChildServer> {
  const [program = process.execPath, ...rest] = [
    ...under,
    process.execPath,
    ...['--conditions=@iou-kit/source', main, '--port', '0', '--data', folder, '--rate-limit', '0'],
    ...args,
  ];
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const exited = new Promise<number | null>((resolve) => child.on('close', resolve));
  const url = await new Promise<string>((resolve, reject) => {
    const read = (data: Buffer) => {
      output += data.toString();
      const [, found] = /API +(http:\S+)\/v1\//.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', reject);
    child.on('close', () => reject(new Error(`the server ended before it was ready:\n${output}`)));
  });
  const partner = wireClient(fetch, url, readFileSync(join(folder, 'demo-api-key'), 'utf8').trim());
  return {
    url,
    output: () => output,
    end(signal) {
      if (child.exitCode === null && child.signalCode === null) {
        process.kill(under.length > 0 ? onlyChildOf(child.pid) : (child.pid ?? 0), signal);
      }
      return exited;
    },
    async token(request) {
      const { status, body, text } = await partner.post('/v1/tokens', request);
      if (status !== 201) throw new Error(`no token: ${text}`);
      return body as Wire<'Token'>;
    },
  };
}

/** What a wrapping program runs; the signal is for that. */
function onlyChildOf(pid = 0): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0]);
}
