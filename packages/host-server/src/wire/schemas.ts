import {
  Command,
  CreateRecord,
  Gate,
  HistoryEntry,
  Person,
  Policy,
  RecordView,
  RefusalSchema,
  Verification,
  VerificationRequest,
} from '@iou-kit/machine';
import { evidenceParts } from '@iou-kit/host-adapter';
import { Trust } from '@iou-kit/evidence';
import * as z from 'zod/mini';
import { Scope } from '../tokens/token.ts';

const { type: _type, ...creation } = CreateRecord.shape;
const id = z.string().check(z.maxLength(100));
const code = z.string().check(z.minLength(1), z.maxLength(100));
const revision = z.int().check(z.nonnegative());

/** Every shape that crosses the wire, by the name it has in the description of the interface. Routes know them by name alone. */
export const schemas = {
  TokenRequest: z.strictObject({
    /** The partner's user; stable, opaque. */
    sub: z.string().check(z.minLength(1), z.maxLength(200)),
    recordId: z.optional(id),
    scope: z.optional(z.array(Scope).check(z.minLength(1), z.maxLength(2))),
    person: z.optional(
      z.strictObject({ mobile: z.optional(z.string().check(z.maxLength(60))), known: z.optional(Person) }),
    ),
  }),
  Token: z.strictObject({ token: z.string(), expiresAt: z.string() }),
  Me: z.strictObject({
    subject: z.string(),
    known: z.optional(z.strictObject({ name: z.string(), idNumber: z.string(), mobile: z.string() })),
  }),
  PolicyAnswer: z.strictObject({
    policy: Policy,
    now: z.string(),
    simulated: z.boolean(),
    evidence: z.optional(z.array(z.enum(evidenceParts))),
    kinds: z.optional(z.array(z.string())),
    returnOrigins: z.optional(z.array(z.string())),
  }),
  PersonalCode: z.strictObject({ code: z.string(), url: z.string(), expiresAt: z.string() }),
  PersonalCodeRequest: z.strictObject({ code: z.string().check(z.minLength(1), z.maxLength(600)) }),
  CodeOwner: z.strictObject({ name: z.optional(z.string()) }),
  Nothing: z.strictObject({}),
  RecordCreation: z.strictObject(creation),
  CommandRequest: z.strictObject({ command: Command, revision }),
  RecordView,
  RecordQuery: z.strictObject({
    filter: z.optional(z.enum(['all', 'mine', 'open', 'ended'])),
    refersTo: z.optional(id),
    cursor: z.optional(z.string().check(z.maxLength(300))),
    limit: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(50))),
  }),
  RecordPage: z.strictObject({ records: z.array(RecordView), next: z.optional(z.string()) }),
  History: z.array(HistoryEntry),
  Link: z.strictObject({ url: z.string() }),
  CodeRequest: z.strictObject({ code }),
  Gate,
  PersonCheck: z.strictObject({
    name: Person.shape.name,
    idNumber: Person.shape.idNumber,
    mobile: z.optional(Person.shape.mobile),
  }),
  PersonMatch: z.strictObject({ match: z.literal(true) }),
  VerificationRequest,
  Verification,
  RevisionRequest: z.strictObject({ revision }),
  Attachment: z.strictObject({ id: z.string(), commitment: z.string(), mediaType: z.string(), size: z.int() }),
  EvidenceStatus: z.strictObject({
    state: z.enum(['none', 'pending', 'timePending', 'sealed', 'erased']),
    files: z.array(z.strictObject({ part: z.enum(evidenceParts), name: z.string() })),
  }),
  Trust,
  LogSpan: z.strictObject({
    first: z.coerce.number().check(z.int(), z.gte(1)),
    second: z.coerce.number().check(z.int(), z.gte(1)),
  }),
  LogHead: z.strictObject({ checkpoint: z.string() }),
  LogConsistency: z.strictObject({ proof: z.array(z.string()) }),
  DeliveryQuery: z.strictObject({ before: z.optional(z.coerce.number().check(z.int(), z.gte(0))) }),
  DeliveryPage: z.strictObject({
    deliveries: z.array(
      z.strictObject({
        index: z.int(),
        recordId: z.string(),
        seq: z.int(),
        attempts: z.int(),
        status: z.enum(['waiting', 'delivered', 'failed']),
        dueAt: z.string(),
        lastStatus: z.nullable(z.int()),
      }),
    ),
  }),
  Replayed: z.strictObject({ replayed: z.literal(true) }),
  Health: z.strictObject({ status: z.literal('ok') }),
  Problem: z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    refusal: z.optional(RefusalSchema),
  }),
} as const;

export type Schemas = typeof schemas;
export type SchemaName = keyof Schemas;
export type Wire<N extends SchemaName> = z.infer<Schemas[N]>;
