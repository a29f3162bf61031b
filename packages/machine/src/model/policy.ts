import * as z from 'zod/mini';
import { VerificationMethod } from './verification.ts';

/** One line of the LPR table: the one-year rate in basis points, in force from a date (Asia/Shanghai). */
export const LprRate = z.strictObject({ from: z.string(), bp: z.int() });
export type LprRate = z.infer<typeof LprRate>;

/**
 * The limits and habits of one tenant. The host supplies it; nothing in it is decided by the widget.
 * `limits` holds what a kind calls its own, over that kind's defaults.
 */
export const Policy = z.strictObject({
  age: z.strictObject({ min: z.int(), max: z.int() }),
  lpr: z.array(LprRate),
  limits: z.record(z.string(), z.record(z.string(), z.unknown())),
  /** Days that a record waits for the second signature, Civil Code counting; or a fixed ISO duration instead. */
  pendingDays: z.int(),
  pendingTtl: z.optional(z.string()),
  invitationDays: z.int(),
  changeDays: z.int(),
  /** Days for which a personal code (我的二维码) holds that was shown just now. */
  personalCodeDays: z.optional(z.int()),
  rejectReasonMax: z.int(),
  changeReasonMax: z.int(),
  remind: z.strictObject({ perDay: z.int(), total: z.int() }),
  dueSoonDays: z.int(),
  noticeReadSeconds: z.number(),
  /** Keep how a signature was written (pressure, time, tilt), and not only its shape. Off: it is never stored. */
  keepInkDynamics: z.boolean(),
  /** Days after its end at which a record's personal data are erased: where nothing was agreed, and where it was (个人信息保护法 47, 民法典 188). */
  retention: z.strictObject({ neverInForceDays: z.int(), closedDays: z.int() }),
  images: z.strictObject({ max: z.int(), maxBytes: z.int() }),
  verification: z.strictObject({
    methods: z.array(VerificationMethod),
    triesPerDay: z.int(),
    ticketMinutes: z.int(),
    codeMinutes: z.int(),
    codeTries: z.int(),
    resendSeconds: z.int(),
  }),
});
export type Policy = z.infer<typeof Policy>;

/** The product's own limits, which a tenant may override. The LPR is as last verified in 2026-02. */
export const defaultPolicy: Policy = {
  age: { min: 22, max: 75 },
  lpr: [
    { from: '2024-10-21', bp: 310 },
    { from: '2025-05-20', bp: 300 },
  ],
  limits: {},
  pendingDays: 30,
  invitationDays: 30,
  changeDays: 7,
  rejectReasonMax: 20,
  changeReasonMax: 50,
  remind: { perDay: 1, total: 5 },
  dueSoonDays: 3,
  noticeReadSeconds: 3,
  keepInkDynamics: true,
  retention: { neverInForceDays: 30, closedDays: 3 * 365 + 1 },
  images: { max: 9, maxBytes: 5 * 1024 * 1024 },
  verification: {
    methods: ['face', 'carrier+sms'],
    triesPerDay: 5,
    ticketMinutes: 10,
    codeMinutes: 5,
    codeTries: 5,
    resendSeconds: 60,
  },
};
