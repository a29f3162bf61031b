import type { Clock, Keyring, RecordService, RecordStore, TenantDirectory } from '@iou-kit/host-adapter/service';
import type { Trust } from '@iou-kit/evidence';
import type { Ids } from '@iou-kit/machine';
import type { ApiKeys } from './keys/api-key.ts';
import type { TokenKeys } from './tokens/token.ts';
import type { WebhookQueue } from './webhooks/webhook-queue.ts';

/** Partner sites, and whether any of them may be called from an origin (a preflight names no tenant). */
export interface Tenants extends TenantDirectory {
  allowsOrigin(origin: string): Promise<boolean>;
}

/** One line for each answer. There is no room in it for anything personal. */
export interface AccessEntry {
  readonly requestId: string;
  readonly method: string;
  /** The route's template, never the path that was asked for. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

/** What went wrong inside, without the words of the error: those may quote what was being worked on. */
export interface FailureEntry {
  readonly requestId: string;
  readonly route: string;
  readonly name: string;
  readonly code: string;
  readonly frames: readonly string[];
}

export interface ServerLog {
  access(entry: AccessEntry): void;
  failure(entry: FailureEntry): void;
}

/** How much is allowed, of what and to whom; 0 sets no limit. What is limited by number and record is the service's own law. */
export interface RateLimits {
  /** Requests a minute, by address. */
  readonly perAddress: number;
  /** Attempts at invitation codes and lookups of people, a minute: by address, by network and by tenant. */
  readonly guesses: number;
  readonly guessesPerNetwork: number;
  readonly guessesPerTenant: number;
  /** Tokens a minute, by tenant. */
  readonly tokens: number;
  /** Wrong API keys an hour, by address. */
  readonly wrongKeys: number;
  /** Drafts a day, by person and by tenant. */
  readonly drafts: number;
  readonly draftsPerTenant: number;
  /** Codes by text message an hour, by address. */
  readonly codes: number;
  /** Event streams open at once, by person and process; one too many ends the oldest. */
  readonly streams: number;
}

export const defaultRateLimits: RateLimits = {
  perAddress: 1200,
  guesses: 60,
  guessesPerNetwork: 300,
  guessesPerTenant: 3000,
  tokens: 3000,
  wrongKeys: 20,
  drafts: 500,
  draftsPerTenant: 50_000,
  codes: 60,
  streams: 32,
};

export const noRateLimits: RateLimits = {
  perAddress: 0,
  guesses: 0,
  guessesPerNetwork: 0,
  guessesPerTenant: 0,
  tokens: 0,
  wrongKeys: 0,
  drafts: 0,
  draftsPerTenant: 0,
  codes: 0,
  streams: 0,
};

/** What anybody may ask of the logs: hashes and signatures, nothing personal. */
export interface Transparency {
  readonly trust: Trust;
  /** The head of a tenant's log as a JWS; null for a tenant without a log. */
  checkpoint(tenant: string): Promise<string | null>;
  consistency(tenant: string, first: number, second: number): Promise<readonly string[] | null>;
}

/** Everything the application stands on. */
export interface ApplicationPorts {
  readonly service: RecordService;
  readonly store: Pick<RecordStore, 'bump' | 'peek'>;
  /** Names the counters, so that no address stands in them. */
  readonly keyring: Pick<Keyring, 'index'>;
  readonly tenants: Tenants;
  readonly apiKeys: ApiKeys;
  readonly tokenKeys: TokenKeys;
  /** `iss` of the tokens. */
  readonly issuer: string;
  /** Real time: tokens and rate limits live by it even where a demonstration moves the clock of the records. */
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'uuid'>;
  readonly transparency?: Transparency | undefined;
  readonly webhooks?: Pick<WebhookQueue, 'list' | 'replay'> | undefined;
  readonly log: ServerLog;
  readonly limits: RateLimits;
  /** Aborted when the server stops: open streams end. */
  readonly closing?: AbortSignal | undefined;
  readonly heartbeatMs?: number | undefined;
}
