import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { inProcessBus, systemClock, webIds } from '@iou-kit/host-adapter/memory';
import {
  recordService,
  type Clock,
  type IdentityProvider,
  type ServicePorts,
  type SmsGateway,
  type Tenant,
} from '@iou-kit/host-adapter/service';
import { kinds } from '@iou-kit/machine/kinds';
import { application } from '../application.ts';
import { defaultRateLimits, type ApplicationPorts, type RateLimits, type ServerLog } from '../ports.ts';
import { jwkTokenKeys } from '../tokens/token-keys.ts';
import { deliverWebhooks } from '../webhooks/index.ts';
import { demonstration } from './demo.ts';
import type { TrustedProxies } from './http/caller-address.ts';
import { listen, type Handler, type Listener } from './http/listen.ts';
import { fileKeyring } from './keys/file-keyring.ts';
import { fileKeys, type FileKeys } from './keys/key-file.ts';
import { pinoLog } from './log.ts';
import { deliverAll, loop, proveAll, runDueAll, settle } from './loops.ts';
import { issueApiKey, registry, revokeApiKey, storedApiKeys } from './registry.ts';
import { evidenceDesk, type EvidenceDeskOptions } from './sealing/evidence-desk.ts';
import { keepApart } from './simulation.ts';
import { sqliteWebhooks } from './webhook-queue.ts';
import type { WriterCounts } from './sqlite/protocol.ts';
import { sqliteStore, type SqliteStore } from './sqlite/index.ts';

export interface ServerOptions {
  readonly port: number;
  readonly host: string;
  /** Where records and keys are kept. */
  readonly data: string;
  /** How people reach this server; by default by its own name and port. */
  readonly publicUrl?: string | undefined;
  /** The folder of the demonstration's built pages. */
  readonly pages?: string | undefined;
  /** Origins whose pages may frame the demonstration's embed page, beside those of its `embed-origins.json`. */
  readonly framers?: readonly string[] | undefined;
  /** Origins that the demonstration's signing page may lead back to. */
  readonly returnOrigins?: readonly string[] | undefined;
  readonly production?: boolean | undefined;
  /** Sites whose pages may use the demonstration's records; partner sites name their own. */
  readonly demoOrigins?: readonly string[] | undefined;
  /** Who vouches for people and sends messages. Without them the server is a demonstration, and refuses production. */
  readonly providers?: { readonly people: IdentityProvider; readonly messages: SmsGateway } | undefined;
  /** Partner sites to add or change. */
  readonly tenants?: readonly Tenant[] | undefined;
  /** What it offers otherwise than by default. */
  readonly offers?: ServicePorts['offers'];
  /** The records' clock, with providers; by default real time. */
  readonly clock?: Clock | undefined;
  /** Who certifies, seals and stamps. A demonstration does it itself, in its own name; a real host without them offers no evidence. */
  readonly sealing?: Pick<EvidenceDeskOptions, 'providers' | 'timestamps' | 'algorithm'> | 'none' | undefined;
  /** The page where anybody may check a bundle; by default the server's own. */
  readonly verifyUrl?: string | undefined;
  readonly limits?: Partial<RateLimits> | undefined;
  /** The proxies in front whose `X-Forwarded-For` is believed; `true` for those of this machine and of private networks. */
  readonly behindProxy?: TrustedProxies | undefined;
  readonly log?: ServerLog & { fault(name: string, error: unknown): void };
  /** The disk has failed: nothing is written any more, and the process should end. */
  readonly onBroken?: ((error: Error) => void) | undefined;
}

export interface RunningServer {
  readonly url: string;
  readonly store: SqliteStore;
  readonly ports: ApplicationPorts;
  /** The same as over the socket. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Makes an API key for a tenant's back end; it is shown this once. */
  issueApiKey(tenant: string): Promise<string>;
  /** Ends an API key, named by itself or by its public half (the twelve letters after `iouk_`). */
  revokeApiKey(key: string): Promise<void>;
  /** Stops accepting, answers what was asked, commits what waits and merges the log into the file. */
  close(): Promise<WriterCounts>;
}

const SIMULATED = { simulated: true };
const ISSUER = 'iou-kit';
const ROUND_MS = 1000;
const SWEEP_MS = 60_000;
const GRACE_MS = 5000;

/** Opens the data folder and serves it. Throws where another server is using the folder or the port. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { people, messages } = options.providers ?? { people: SIMULATED, messages: SIMULATED };
  const simulated = people.simulated || messages.simulated;
  if (options.production && simulated) {
    throw new Error('Simulated people and messages refuse production: the server needs providers of identity and SMS.');
  }
  const log = options.log ?? pinoLog('warn');
  const data = resolve(options.data);
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const store = sqliteStore(data, options.onBroken);
  let listener: Listener | undefined;
  try {
    await keepApart(store, simulated);
    const keys = await fileKeys(data, (await store.ask('tenants')).length > 0);
    listener = await listen(options);
    return await serve(options, { data, store, log, keys, listener });
  } catch (error) {
    await listener?.close(0);
    await store.close().catch(() => undefined);
    throw error;
  }
}

interface Opened {
  readonly data: string;
  readonly store: SqliteStore;
  readonly log: NonNullable<ServerOptions['log']>;
  readonly keys: FileKeys;
  readonly listener: Listener;
}

async function serve(options: ServerOptions, opened: Opened): Promise<RunningServer> {
  const { data, store, log, keys, listener } = opened;
  const tenants = await registry(store);
  const url = options.publicUrl?.replace(/\/+$/, '') ?? `http://localhost:${listener.port}`;
  const keyring = fileKeyring(keys);
  const real = systemClock();
  const ids = webIds();
  const closing = new AbortController();

  const demo = options.providers
    ? null
    : await demonstration({ ...options, store, keyring, tenants, real, url, data, origins: options.demoOrigins ?? [] });
  const parts = demo ?? { store, clock: options.clock ?? real, providers: options.providers };
  if (!parts.providers) throw new Error('A server needs providers of identity and SMS.');
  for (const tenant of options.tenants ?? []) await tenants.save(tenant);
  const { sealing = {} } = options;
  const evidence =
    sealing === 'none'
      ? null
      : await evidenceDesk({
          data,
          store: parts.store,
          clock: parts.clock,
          verifyUrl: options.verifyUrl ?? `${url}/demo/verify/`,
          simulated: parts.providers.people.simulated || parts.providers.messages.simulated,
          ...sealing,
        });
  const service = recordService({
    store: parts.store,
    keyring,
    people: parts.providers.people,
    messages: parts.providers.messages,
    clock: parts.clock,
    ids,
    tenants,
    kinds: new Map(kinds.map((kind) => [kind.id, kind])),
    changes: inProcessBus(),
    office: evidence?.office,
    offers: options.offers,
  });
  const webhooks = sqliteWebhooks(store);
  const ports: ApplicationPorts = {
    service: demo ? demo.phones.overhear(service) : service,
    store,
    keyring,
    tenants,
    apiKeys: storedApiKeys(store),
    tokenKeys: jwkTokenKeys(keys.tokens),
    issuer: ISSUER,
    clock: real,
    ids,
    log,
    transparency: evidence?.transparency,
    webhooks,
    limits: { ...defaultRateLimits, ...options.limits },
    closing: closing.signal,
  };
  const api = application(ports);
  const handle: Handler = demo
    ? demo.handler(ports, api, () => settle(service))
    : (request, caller) => api.fetch(request, caller);
  listener.serve(handle);
  const rounds = loop(
    () => runDueAll(service),
    ROUND_MS,
    (error) => {
      log.fault('round', error);
    },
  );
  const texts = loop(
    () => deliverAll(service),
    ROUND_MS,
    (error) => {
      log.fault('text', error);
    },
  );
  const sweeping = loop(
    () => store.ask('sweepCounters', real.now()),
    SWEEP_MS,
    (error) => {
      log.fault('counters', error);
    },
  );
  const proofs = loop(
    () => proveAll(service),
    ROUND_MS,
    (error) => {
      log.fault('evidence', error);
    },
  );

  const deliveries = loop(
    async () => {
      await deliverWebhooks({
        queue: webhooks,
        store,
        tenants,
        clock: real,
        fetch: (address, init) => fetch(address, init),
      });
    },
    ROUND_MS,
    (error) => {
      log.fault('webhook', error);
    },
  );

  async function close(): Promise<WriterCounts> {
    closing.abort();
    const others = Promise.all([texts.stop(), proofs.stop(), deliveries.stop()]);
    await Promise.all([listener.close(GRACE_MS), rounds.stop(), sweeping.stop(), withinGrace(others)]);
    await evidence?.close();
    return store.close();
  }
  let closed: Promise<WriterCounts> | undefined;

  return {
    url,
    store,
    ports,
    fetch: (request) => handle(request, { address: '' }),
    issueApiKey: (tenant) => issueApiKey(store, tenant),
    revokeApiKey: (key) => revokeApiKey(store, key),
    close() {
      closed ??= close();
      return closed;
    },
  };
}

/** What waits for somebody else's answer is left behind: its job is still there after the next start. */
async function withinGrace(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise((resolve) => {
    timer = setTimeout(resolve, GRACE_MS);
  });
  await Promise.race([work, enough]);
  clearTimeout(timer);
}
