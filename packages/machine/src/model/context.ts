import type { Actor } from './actor.ts';
import type { EventEnvelope } from './event.ts';
import type { Opening, Person } from './person.ts';
import type { Policy } from './policy.ts';
import type { AgreementRecord } from './record.ts';
import type { Refusal } from './refusal.ts';
import type { Side } from './side.ts';
import type { Ticket } from './verification.ts';

/** Fresh identifiers and randomness, given to the law so that it makes none of its own. */
export interface Ids {
  /** UUIDv7. */
  uuid(): string;
  /** 128 random bits, base64url. */
  salt(): string;
  /** A one-use invitation code, 128 random bits, base64url. */
  code(): string;
  /** `n` random bytes. */
  bytes(n: number): Uint8Array;
}

/** Everything `decide` may know besides record and command. */
export interface DecideContext {
  readonly tenant: string;
  readonly actor: Actor;
  /** The server's instant. */
  readonly now: string;
  readonly policy: Policy;
  readonly ids: Ids;
  readonly ticket?: Ticket | undefined;
  /** The vault's openings of this record's people, where the host holds them. */
  readonly people?: Partial<Record<Side, Person>> | undefined;
  /** Whose personal code came with the creation, as the host read it. */
  readonly addressee?: { readonly subject: string; readonly name?: string | undefined } | undefined;
  /** The host knows that the record is addressed to this person, so that no code is needed to claim it. */
  readonly addressed?: boolean | undefined;
}

/**
 * What a command comes to. Events and a refusal can be present together: a late signature appends `expired` and is refused.
 * `openings` belong in the vault, `code` in a link; neither may be stored in clear.
 */
export interface Decision {
  readonly events: readonly EventEnvelope[];
  /** The record after the events. */
  readonly record: AgreementRecord | null;
  readonly refusal?: Refusal | undefined;
  readonly openings: readonly Opening[];
  /** The one-use code of an invitation made by this decision. */
  readonly code?: string | undefined;
}
