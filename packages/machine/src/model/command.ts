import * as z from 'zod/mini';
import { Ink } from './ink.ts';
import { Person } from './person.ts';

/** Free text is cut here only against floods; how many characters are right is the law's to say. */
const text = z.string().check(z.maxLength(2000));
const ticket = z.optional(z.string().check(z.maxLength(100)));

const plain = <const T extends string>(type: T) => z.strictObject({ type: z.literal(type) });

export const CreateRecord = z.strictObject({
  type: z.literal('record.create'),
  kind: z.string().check(z.regex(/^[a-z][a-z-]{0,30}$/)),
  role: z.string().check(z.maxLength(30)),
  /** The notice that was read and accepted; must be the kind's present one. */
  noticeVersion: z.optional(z.string().check(z.maxLength(40))),
  /** The personal code of the other person, who is invited without a link (我的二维码). */
  personalCode: z.optional(z.string().check(z.maxLength(600))),
});

export const SaveTerms = z.strictObject({
  type: z.literal('terms.save'),
  terms: z.record(z.string(), z.unknown()),
  /** The initiator's role, while it may still change. */
  role: z.optional(z.string().check(z.maxLength(30))),
  /** Keep what there is so far; nothing is judged complete. */
  partial: z.optional(z.boolean()),
});

export const ProvideDetails = z.strictObject({
  type: z.literal('details.provide'),
  /** Absent: the host's own knowledge of the person who acts. */
  party: z.optional(Person),
  /** Whose details; by default those of the person who acts. */
  of: z.optional(z.enum(['self', 'other'])),
  /** 我已获对方授权提供其信息; required for the other's. */
  authority: z.optional(z.boolean()),
});

export const Sign = z.strictObject({ type: z.literal('signature.sign'), ink: Ink, ticket });
export const Reject = z.strictObject({ type: z.literal('record.reject'), reason: text });

const request = <const T extends string>(type: T) => z.strictObject({ type: z.literal(type), reason: text, ticket });
const confirm = <const T extends string>(type: T) => z.strictObject({ type: z.literal(type), ticket });

export const SetReminder = z.strictObject({ type: z.literal('reminder.set'), on: z.boolean() });
export const ClaimInvitation = z.strictObject({
  type: z.literal('invitation.claim'),
  /** The one-use code of the link; absent when the host knows that the record is addressed to this person. */
  code: z.optional(z.string().check(z.maxLength(100))),
});

/** Every command a person or the clock can give. Parsed once, at the edge. */
export const Command = z.discriminatedUnion('type', [
  CreateRecord,
  SaveTerms,
  ProvideDetails,
  plain('counterparty.invite'),
  plain('invitation.withdraw'),
  plain('invitation.decline'),
  ClaimInvitation,
  plain('record.edit'),
  plain('record.discard'),
  Sign,
  plain('record.revoke'),
  Reject,
  request('release.request'),
  plain('release.cancel'),
  confirm('release.confirm'),
  plain('release.refuse'),
  request('settlement.request'),
  plain('settlement.cancel'),
  confirm('settlement.confirm'),
  plain('settlement.refuse'),
  plain('counterparty.remind'),
  SetReminder,
  plain('record.expire'),
  plain('change.lapse'),
]);
export type Command = z.infer<typeof Command>;
export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;
