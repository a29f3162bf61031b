import { canonicalJson, EnvelopeShape, Side } from '@iou-kit/machine';
import * as z from 'zod/mini';

/** The shapes of `docs/evidence-format.md`. Whatever comes from outside is parsed with them once. */
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const count = z.int().check(z.nonnegative());
/** ISO 8601 UTC with milliseconds, in the calendar. */
const instant = z
  .string()
  .check(z.refine((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text));
const inOrder = (files: readonly { readonly path: string }[]): boolean =>
  files.every(({ path }, i) => (files[i - 1]?.path ?? '') < path && !/^manifest\.(json|jws)$/.test(path));

export const BUNDLE_FORMAT = 'iou-evidence/1';
export const TRUST_FORMAT = 'iou-trust/1';
export const RECEIPT_FORMAT = 'iou-receipt/1';
export const VERIFICATION_FORMAT = 'iou-verification/1';

export const Manifest = z.strictObject({
  format: z.literal(BUNDLE_FORMAT),
  tenant: z.string(),
  recordId: z.string(),
  number: z.string(),
  state: z.string(),
  events: count,
  createdAt: instant,
  simulated: z.boolean(),
  files: z.array(z.strictObject({ path: z.string(), size: count, sha256: hash })).check(z.refine(inOrder)),
});
export type Manifest = z.infer<typeof Manifest>;

export const LogKey = z.object({
  kid: z.string(),
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
});
export type LogKey = z.infer<typeof LogKey>;

/**
 * The keys that a host publishes: those that sign its log, and roots (PEM) of its people's, its seal's and its timestamps' certificates;
 * with `crls`, also what their authorities have revoked (PEM).
 */
export const Trust = z.object({
  format: z.literal(TRUST_FORMAT),
  simulated: z.boolean(),
  logKeys: z.array(LogKey),
  people: z.array(z.string()),
  seal: z.array(z.string()),
  time: z.array(z.string()),
  crls: z.optional(z.array(z.string())),
});
export type Trust = z.infer<typeof Trust>;

/** A tenant's log as it stood at an instant. */
export const Checkpoint = z.strictObject({
  v: z.literal(1),
  tenant: z.string(),
  size: count,
  root: hash,
  at: instant,
});
export type Checkpoint = z.infer<typeof Checkpoint>;

export const LogProofs = z.strictObject({
  leaves: z.array(z.strictObject({ seq: count, index: count, proof: z.array(hash) })),
  consistency: z.array(z.strictObject({ size: count, root: hash, proof: z.array(hash) })),
});
export type LogProofs = z.infer<typeof LogProofs>;

export const BundleOpening = z.strictObject({
  side: Side,
  field: z.enum(['name', 'idNumber', 'mobile', 'inkHash', 'image']),
  salt: z.string(),
  value: z.string(),
  commitment: hash,
});
export type BundleOpening = z.infer<typeof BundleOpening>;

/** What a person's key signs. */
export const Statement = z.strictObject({
  v: z.literal(1),
  recordId: z.string(),
  side: Side,
  documentHash: hash,
  inkHash: hash,
  eventHash: hash,
});
export type Statement = z.infer<typeof Statement>;

/** What a person keeps to catch a host that rewrites its log. */
export const Receipt = z.strictObject({
  format: z.literal(RECEIPT_FORMAT),
  tenant: z.string(),
  recordId: z.string(),
  number: z.string(),
  event: z.strictObject({ seq: count, type: z.string(), at: instant, hash }),
  leaf: z.strictObject({ index: count, hash, proof: z.array(hash) }),
  checkpoint: z.string(),
});
export type Receipt = z.infer<typeof Receipt>;

export const Anchoring = z.strictObject({
  anchor: z.string(),
  checkpoint: hash,
  at: instant,
  receipt: z.record(z.string(), z.unknown()),
});
export type Anchoring = z.infer<typeof Anchoring>;

/** A line of `events.jsonl`. */
export const Envelope = z.extend(EnvelopeShape, {
  seq: z.int().check(z.positive()),
  at: instant,
  documentHash: z.optional(hash),
  prev: hash,
  hash,
});

/** What a `signed` event says of the signature. */
export const SignedData = z.object({
  side: Side,
  signature: z.object({ form: z.enum(['drawn', 'typed']), commitment: hash }),
});

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A value of canonical JSON and of this shape; undefined for any other bytes. */
export function readCanonical<T>(schema: z.ZodMiniType<T>, bytes: Uint8Array | undefined): T | undefined {
  const value = bytes && canonicalValue(bytes);
  const parsed = value === undefined ? undefined : schema.safeParse(value);
  return parsed?.success ? parsed.data : undefined;
}

/** What canonical JSON says; undefined where the bytes are none. */
export function canonicalValue(bytes: Uint8Array): unknown {
  try {
    const text = decoder.decode(bytes);
    const value: unknown = JSON.parse(text);
    return canonicalJson(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}

const encoder = new TextEncoder();
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text);
export const canonicalBytes = (value: unknown): Uint8Array<ArrayBuffer> => utf8(canonicalJson(value));
