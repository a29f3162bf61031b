import * as z from 'zod/mini';
import type { EventActor } from './actor.ts';
import type { SealedField } from './person.ts';
import type { Installment, Invitation, LifecyclePreset } from './record.ts';
import { Side } from './side.ts';
import type { State } from './state.ts';
import type { VerificationMethod } from './verification.ts';

/** The version of the envelope below. */
export const ENVELOPE_VERSION = 1;

type SealedDetails = { name: SealedField; idNumber: SealedField; mobile: SealedField };

/** What each event carries beside its envelope. Every one names the state it leads to, so that folding needs no guards. */
export interface EventData {
  recordCreated: {
    state: State;
    documentNumber: string;
    roles: { initiator: string; counterparty: string };
    notice: { version: string; hash: string };
    lifecycle?: LifecyclePreset;
    addressee?: { subject: string; name?: string };
  };
  termsSaved: {
    state: State;
    terms: Record<string, unknown>;
    complete: boolean;
    roles: { initiator: string; counterparty: string };
  };
  detailsProvided: { state: State; of: Side; details: SealedDetails; authority?: boolean };
  /** `subject`: the person whose personal code the record was made with, who has thereby come. */
  counterpartyInvited: { state: State; invitation: Invitation; subject?: string };
  invitationClaimed: { state: State };
  invitationWithdrawn: { state: State; lapsed?: boolean };
  invitationDeclined: { state: State };
  recordReopened: { state: State };
  discarded: { state: State };
  signed: {
    state: State;
    side: Side;
    signature: { form: 'drawn' | 'typed'; commitment: string };
    verification: { id: string; method: VerificationMethod; provider: string; requestId: string; passedAt: string };
    /** On the initiator's signature: how long the other has, and the way in. */
    expiresAt?: string;
    invitation?: Invitation;
    /** On the counterparty's: what falls due when. */
    schedule?: Installment[];
  };
  revoked: { state: State };
  rejected: { state: State; reason: string };
  releaseRequested: {
    state: State;
    reason: string;
    lapsesAt: string;
    verification: { id: string; method: VerificationMethod };
  };
  releaseCancelled: { state: State };
  releaseRefused: { state: State };
  releaseLapsed: { state: State };
  released: { state: State; verification: { id: string; method: VerificationMethod } };
  settlementRequested: {
    state: State;
    reason: string;
    lapsesAt: string;
    verification: { id: string; method: VerificationMethod };
  };
  settlementCancelled: { state: State };
  settlementRefused: { state: State };
  settlementLapsed: { state: State };
  settled: { state: State; verification: { id: string; method: VerificationMethod } };
  reminded: { state: State };
  reminderSet: { state: State; side: Side; on: boolean };
  expired: { state: State };
}

export type EventType = keyof EventData;

/** An event before it has its place in the chain. */
export type EventDraft = {
  [T in EventType]: { type: T; data: EventData[T]; documentHash?: string | undefined };
}[EventType];

/** One line of a record's log (`contracts.md`, "Events, hashes, personal data"). `hash` covers everything else. */
export interface EventEnvelopeOf<T extends EventType> {
  readonly v: number;
  readonly id: string;
  readonly tenant: string;
  readonly recordId: string;
  /** 1 for the first event of a record. */
  readonly seq: number;
  readonly at: string;
  readonly actor: EventActor;
  readonly type: T;
  readonly data: EventData[T];
  readonly machine: string;
  readonly kind: string;
  readonly documentHash?: string | undefined;
  /** Hash of the record's previous event; 64 zeros for the first. */
  readonly prev: string;
  readonly hash: string;
}

export type EventEnvelope = { [T in EventType]: EventEnvelopeOf<T> }[EventType];

/** The envelope as it comes from outside (a file, a bundle, another host): shape checked, data opaque. */
export const EnvelopeShape = z.strictObject({
  v: z.int(),
  id: z.string(),
  tenant: z.string(),
  recordId: z.string(),
  seq: z.int(),
  at: z.string(),
  actor: z.strictObject({ side: z.union([Side, z.literal('system')]), subject: z.optional(z.string()) }),
  type: z.string(),
  data: z.record(z.string(), z.unknown()),
  machine: z.string(),
  kind: z.string(),
  documentHash: z.optional(z.string()),
  prev: z.string(),
  hash: z.string(),
});
