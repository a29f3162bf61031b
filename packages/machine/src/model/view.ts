import * as z from 'zod/mini';
import { Ink } from './ink.ts';
import { AgreementRecord } from './record.ts';
import { Side } from './side.ts';

/** A record as one of its two people sees it: no subjects, no code hashes; ink disclosed, since both may see the paper. */
export const RecordView = z.strictObject({
  record: AgreementRecord,
  side: Side,
  ink: z.strictObject({ initiator: z.optional(Ink), counterparty: z.optional(Ink) }),
  /** The server's instant of this answer. */
  now: z.string(),
});
export type RecordView = z.infer<typeof RecordView>;

/** What an invitation shows before it is claimed, and nothing else. */
export const Gate = z.strictObject({
  recordId: z.string(),
  kind: z.string(),
  amountFen: z.optional(z.int()),
  initiatorName: z.optional(z.string()),
  initiatorRole: z.string(),
  purpose: z.enum(['details', 'signature']),
});
export type Gate = z.infer<typeof Gate>;

/** One act as the timeline shows it: who, when, what; nothing personal in clear. */
export const HistoryEntry = z.strictObject({
  seq: z.int(),
  at: z.string(),
  type: z.string(),
  side: z.union([Side, z.literal('system')]),
  reason: z.optional(z.string()),
  hash: z.string(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;
