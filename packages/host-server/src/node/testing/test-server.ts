import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HostWorld, WorldOptions } from '@iou-kit/host-adapter/contract';
import { noRateLimits, type AccessEntry, type FailureEntry } from '../../ports.ts';
import { tokenFor } from '../../routes/tokens.ts';
import { simulatedParts, type SimulatedParts } from '../../testing/simulated-parts.ts';
import { serviceWorld } from '../../testing/test-application.ts';
import { wireClient, type WireClient } from '../../testing/wire-client.ts';
import { startServer, type RunningServer, type ServerOptions } from '../server.ts';

/** The real server with its database in a folder of its own, on a free port of this machine. */
export interface TestServer {
  readonly server: RunningServer;
  readonly parts: SimulatedParts;
  readonly folder: string;
  /** Everything that was logged. */
  readonly lines: readonly (AccessEntry | FailureEntry)[];
  /** The same people, past the wire. */
  readonly world: HostWorld;
  token(subject: string, tenant?: string, recordId?: string): Promise<string>;
  /** A person's requests over the socket. */
  person(subject: string): Promise<WireClient>;
  close(): Promise<void>;
}

const folders: string[] = [];
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that goes with this process. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'iou-server-'));
  folders.push(folder);
  return folder;
}

export async function testServer(
  options: WorldOptions & Pick<Partial<ServerOptions>, 'limits' | 'sealing'> & { readonly folder?: string } = {},
): Promise<TestServer> {
  const parts = simulatedParts(options);
  const folder = options.folder ?? temporaryFolder();
  const lines: (AccessEntry | FailureEntry)[] = [];
  const { people, messages, clock, tenants, offers } = parts;
  const server = await startServer({
    port: 0,
    host: '127.0.0.1',
    data: folder,
    providers: { people, messages },
    clock,
    tenants,
    offers,
    sealing: options.sealing ?? 'none',
    limits: { ...noRateLimits, ...options.limits },
    log: {
      access: (entry) => lines.push(entry),
      failure: (entry) => lines.push(entry),
      fault: (name, error) => lines.push({ requestId: '', route: name, name: String(error), code: '', frames: [] }),
    },
  });
  const [own] = tenants;
  const token = async (subject: string, tenant = own.id, recordId?: string) =>
    (await tokenFor(server.ports, tenant, { sub: subject, ...(recordId !== undefined && { recordId }) })).token;
  return {
    server,
    parts,
    folder,
    lines,
    world: serviceWorld(server.ports.service, parts),
    token,
    person: async (subject) => wireClient((request) => fetch(request), server.url, await token(subject)),
    async close() {
      await server.close();
    },
  };
}
