import * as z from 'zod/mini';
import { FieldIssue, Params } from './field-issue.ts';
import { SealedField } from './person.ts';
import { refusalCodes, type Refusal } from './refusal.ts';
import { Author, Side } from './side.ts';
import { State } from './state.ts';
import { VerificationMethod } from './verification.ts';

export const PartyDetails = z.strictObject({
  name: SealedField,
  idNumber: SealedField,
  mobile: SealedField,
  providedBy: Side,
  providedAt: z.string(),
});
export type PartyDetails = z.infer<typeof PartyDetails>;

export const Signature = z.strictObject({
  at: z.string(),
  documentHash: z.string(),
  form: z.enum(['drawn', 'typed']),
  /** SHA-256 of the ink's bytes, salted: handwriting is personal. */
  commitment: z.string(),
  method: VerificationMethod,
});
export type Signature = z.infer<typeof Signature>;

export const Party = z.strictObject({
  role: z.string(),
  /** The partner's user, bound by creating the record or claiming the invitation. Absent in what the other person sees. */
  subject: z.optional(z.string()),
  details: z.optional(PartyDetails),
  signature: z.optional(Signature),
});
export type Party = z.infer<typeof Party>;

export const Invitation = z.strictObject({
  id: z.string(),
  /** SHA-256 of the one-use code; never leaves the host. */
  codeHash: z.optional(z.string()),
  purpose: z.enum(['details', 'signature']),
  createdAt: z.string(),
  expiresAt: z.string(),
  claimedAt: z.optional(z.string()),
});
export type Invitation = z.infer<typeof Invitation>;

export const ChangeType = z.enum(['release', 'settlement']);
export type ChangeType = z.infer<typeof ChangeType>;

/** A release (解除) or settlement (结清) that waits for the other person. */
export const ChangeRequest = z.strictObject({
  type: ChangeType,
  by: Side,
  reason: z.string(),
  requestedAt: z.string(),
  lapsesAt: z.string(),
});
export type ChangeRequest = z.infer<typeof ChangeRequest>;

/** What may happen to a record after both have signed, by its kind; pinned when the record is made. */
export const LifecyclePreset = z.strictObject({
  /** The ways to end it together. */
  changes: z.array(ChangeType),
  /** Something falls due of which people are reminded. */
  reminders: z.boolean(),
});
export type LifecyclePreset = z.infer<typeof LifecyclePreset>;

export const ChangeOutcome = z.strictObject({
  type: ChangeType,
  outcome: z.enum(['cancelled', 'refused', 'lapsed']),
  by: Author,
  at: z.string(),
});
export type ChangeOutcome = z.infer<typeof ChangeOutcome>;

/**
 * One line of a schedule: what falls due on a date. The rest is the kind's own, in the order of its columns: sums of money, whose
 * names end in `Fen` (integer fen), and dates.
 */
export const Installment = z.catchall(z.object({ dueDate: z.string() }), z.union([z.string(), z.int()]));
export type Installment = z.infer<typeof Installment>;

/**
 * One agreement between two people: the fold of its events. Personal values stand masked beside a commitment.
 * `seq` counts events; `revision` counts those that change what a person might be agreeing to, and is what a command compares.
 */
export const AgreementRecord = z.strictObject({
  id: z.string(),
  tenant: z.string(),
  kind: z.string(),
  templateVersion: z.string(),
  documentNumber: z.string(),
  state: State,
  seq: z.int(),
  revision: z.int(),
  /** Hash of the last event. */
  head: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  notice: z.strictObject({ version: z.string(), hash: z.string(), acceptedAt: z.string() }),
  /** Absent in a record of the time when every kind was a loan: both changes, and reminders. */
  lifecycle: z.optional(LifecyclePreset),
  parties: z.strictObject({ initiator: Party, counterparty: Party }),
  /** Whose personal code it was made with: that person is invited without a link. `name` is masked; no subject in what others see. */
  addressee: z.optional(z.strictObject({ subject: z.optional(z.string()), name: z.optional(z.string()) })),
  /** Terms of the kind; while drafting, as far as they go. */
  terms: z.record(z.string(), z.unknown()),
  termsComplete: z.boolean(),
  invitation: z.optional(Invitation),
  /** Hash of the canonical document, from the moment it is whole. */
  documentHash: z.optional(z.string()),
  sentAt: z.optional(z.string()),
  expiresAt: z.optional(z.string()),
  effectiveAt: z.optional(z.string()),
  /** What falls due when; from `effective` on. */
  schedule: z.optional(z.array(Installment)),
  change: z.optional(ChangeRequest),
  lastChange: z.optional(ChangeOutcome),
  ending: z.optional(z.strictObject({ at: z.string(), by: Author, reason: z.optional(z.string()) })),
  /** How the last invitation ended, for the initiator to read in the draft. */
  lastInvitation: z.optional(z.enum(['declined', 'withdrawn', 'lapsed'])),
  /** Reminders of what falls due, each person's own switch. */
  reminders: z.strictObject({ initiator: z.boolean(), counterparty: z.boolean() }),
  /** Instants at which the initiator had the other person texted. */
  reminded: z.array(z.string()),
});
export type AgreementRecord = z.infer<typeof AgreementRecord>;

export const RefusalSchema: z.ZodMiniType<Refusal> = z.object({
  code: z.enum(refusalCodes),
  params: z.optional(Params),
  issues: z.optional(z.array(FieldIssue)),
  record: z.optional(AgreementRecord),
});
