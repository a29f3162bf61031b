import { memoryKeyring, memoryWorld, systemClock, webIds, type SimulatedWorld } from '@iou-kit/host-adapter/memory';
import type { Clock, Profile } from '@iou-kit/host-adapter/service';
import type { Policy } from '@iou-kit/machine';
import { application, type Application } from '../application.ts';
import { newApiKey } from '../keys/api-key.ts';
import { noRateLimits, type ServerLog } from '../ports.ts';
import { jwkTokenKeys, newTokenJwk } from '../tokens/token-keys.ts';
import { mintToken, scopes } from '../tokens/token.ts';

export interface SimulatedServerOptions {
  /** Over the default policy. */
  readonly policy?: Partial<Policy> | undefined;
  /** The clock of the records; by default this computer's. Tokens live by real time whatever it says. */
  readonly clock?: Clock | undefined;
  /** From where a page may call; by default the page's own requests alone, which name no other origin. */
  readonly allowedOrigins?: readonly string[] | undefined;
  /** Told what went wrong inside; by default nobody is. */
  readonly onFailure?: ServerLog['failure'] | undefined;
}

/** Who a token speaks for, and for how long. */
export interface SimulatedBearer {
  readonly sub: string;
  /** What the partner's back end knows of its user. */
  readonly person?: Profile | undefined;
  readonly recordId?: string | undefined;
  /** A user of another partner's. */
  readonly foreign?: boolean | undefined;
  /** A token that was good an hour ago. */
  readonly stale?: boolean | undefined;
}

/** The reference server in this process or page: people, phones and clock in hand, nothing kept. */
export interface SimulatedServer {
  /** Simulated identity, phones and clock; hosts past the wire. */
  readonly world: SimulatedWorld;
  /** For `POST /v1/tokens`, as the partner's back end has it. */
  readonly apiKey: string;
  /** What the partner's `getToken` gives for a person. */
  token(bearer: SimulatedBearer): Promise<string>;
  fetch: Application['fetch'];
  /** Ends the open streams. */
  close(): void;
}

const ISSUER = 'https://simulated.iou-kit.example';
const HOUR_MS = 3_600_000;

export function simulatedServer(options: SimulatedServerOptions = {}): SimulatedServer {
  const { policy, clock, allowedOrigins = [], onFailure = () => undefined } = options;
  const world = memoryWorld({ policy, clock, tenant: { allowedOrigins } });
  const { tenant, otherTenant, service, store } = world;
  const { key, id: keyId, secretHash } = newApiKey();
  const real = systemClock();
  const closing = new AbortController();
  // Keys are made when the first request comes, so that a test's setup need not wait for them.
  let made: Promise<{ readonly app: Application; readonly keys: ReturnType<typeof jwkTokenKeys> }> | undefined;

  async function make() {
    const keys = jwkTokenKeys([await newTokenJwk()]);
    const app = application({
      service,
      store,
      keyring: memoryKeyring(),
      tenants: {
        get: async (id) => [tenant, otherTenant].find((each) => each.id === id) ?? null,
        allowsOrigin: async (origin) => allowedOrigins.includes(origin),
      },
      apiKeys: { find: async (id) => (id === keyId ? { tenant: tenant.id, secretHash } : null) },
      tokenKeys: keys,
      issuer: ISSUER,
      clock: real,
      ids: webIds(),
      log: { access: () => undefined, failure: onFailure },
      limits: noRateLimits,
      closing: closing.signal,
    });
    return { app, keys };
  }
  const parts = () => (made ??= make());

  return {
    world,
    apiKey: key,
    async token({ sub, person, recordId, foreign = false, stale = false }) {
      const session = {
        tenant: (foreign ? otherTenant : tenant).id,
        subject: sub,
        ...(recordId !== undefined && { recordId }),
      };
      if (person) await service.saveProfile(session, person);
      const now = Date.parse(real.now()) - (stale ? HOUR_MS : 0);
      return (await mintToken((await parts()).keys, { session, scope: [...scopes], issuer: ISSUER, now })).token;
    },
    fetch: async (request, caller) => (await parts()).app.fetch(request, caller),
    close: () => {
      closing.abort();
    },
  };
}
