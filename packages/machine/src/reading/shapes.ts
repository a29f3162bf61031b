import type { FieldIssue } from '../model/field-issue.ts';
import type { DrawnInk, Ink } from '../model/ink.ts';
import type { SealedField } from '../model/person.ts';
import type { LprRate, Policy } from '../model/policy.ts';
import type {
  AgreementRecord,
  ChangeOutcome,
  ChangeRequest,
  Installment,
  Invitation,
  LifecyclePreset,
  Party,
  PartyDetails,
  Signature,
} from '../model/record.ts';
import { refusalCodes, type Refusal } from '../model/refusal.ts';
import { authors, sides } from '../model/sides.ts';
import { states } from '../model/states.ts';
import { verificationMethods, verificationStates } from '../model/verification-names.ts';
import type { Verification } from '../model/verification.ts';
import type { Gate, HistoryEntry, RecordView } from '../model/view.ts';
import {
  either,
  isFlag,
  isInt,
  isLike,
  isNumber,
  isObject,
  isOneOf,
  isText,
  listOf,
  mapOf,
  maybe,
  shape,
  type Is,
} from './shape.ts';

// What the model's schemas say, for a page that answers come to: zod would be half of what a form downloads. `shapes.test.ts`
// holds each of these against its schema.

const isSide = isOneOf(sides);
const isAuthor = isOneOf(authors);
const isMethod = isOneOf(verificationMethods);
const isChangeType = isOneOf(['release', 'settlement']);
const isPurpose = isOneOf(['details', 'signature']);
const isAnything: Is<unknown> = (_value): _value is unknown => true;
const isParams = mapOf(either(isText, isNumber));

const isSealedField = shape<SealedField>({ masked: isText, commitment: isText });

const isParty = shape<Party>({
  role: isText,
  subject: maybe(isText),
  details: maybe(
    shape<PartyDetails>({
      name: isSealedField,
      idNumber: isSealedField,
      mobile: isSealedField,
      providedBy: isSide,
      providedAt: isText,
    }),
  ),
  signature: maybe(
    shape<Signature>({
      at: isText,
      documentHash: isText,
      form: isOneOf(['drawn', 'typed']),
      commitment: isText,
      method: isMethod,
    }),
  ),
});

const isLine = mapOf(either(isText, isInt));
const isInstallment: Is<Installment> = (value): value is Installment => isLine(value) && isText(value['dueDate']);

const isRecord = shape<AgreementRecord>({
  id: isText,
  tenant: isText,
  kind: isText,
  templateVersion: isText,
  documentNumber: isText,
  state: isOneOf(states),
  seq: isInt,
  revision: isInt,
  head: isText,
  createdAt: isText,
  updatedAt: isText,
  notice: shape<AgreementRecord['notice']>({ version: isText, hash: isText, acceptedAt: isText }),
  lifecycle: maybe(shape<LifecyclePreset>({ changes: listOf(isChangeType), reminders: isFlag })),
  addressee: maybe(shape<NonNullable<AgreementRecord['addressee']>>({ subject: maybe(isText), name: maybe(isText) })),
  parties: shape<AgreementRecord['parties']>({ initiator: isParty, counterparty: isParty }),
  terms: mapOf(isAnything),
  termsComplete: isFlag,
  invitation: maybe(
    shape<Invitation>({
      id: isText,
      codeHash: maybe(isText),
      purpose: isPurpose,
      createdAt: isText,
      expiresAt: isText,
      claimedAt: maybe(isText),
    }),
  ),
  documentHash: maybe(isText),
  sentAt: maybe(isText),
  expiresAt: maybe(isText),
  effectiveAt: maybe(isText),
  schedule: maybe(listOf(isInstallment)),
  change: maybe(
    shape<ChangeRequest>({
      type: isChangeType,
      by: isSide,
      reason: isText,
      requestedAt: isText,
      lapsesAt: isText,
    }),
  ),
  lastChange: maybe(
    shape<ChangeOutcome>({
      type: isChangeType,
      outcome: isOneOf(['cancelled', 'refused', 'lapsed']),
      by: isAuthor,
      at: isText,
    }),
  ),
  ending: maybe(shape<NonNullable<AgreementRecord['ending']>>({ at: isText, by: isAuthor, reason: maybe(isText) })),
  lastInvitation: maybe(isOneOf(['declined', 'withdrawn', 'lapsed'])),
  reminders: shape<AgreementRecord['reminders']>({ initiator: isFlag, counterparty: isFlag }),
  reminded: listOf(isText),
});

const isInk: Is<Ink> = either(
  shape<DrawnInk>({
    form: isOneOf(['drawn']),
    format: isLike(/^[a-z][a-z-]{0,30}\/\d{1,3}$/),
    data: isLike(/^[A-Za-z0-9_-]+$/, 400_000),
  }),
  shape<Extract<Ink, { form: 'typed' }>>({ form: isOneOf(['typed']), name: isLike(/^/, 200) }),
);

export const isRecordView = shape<RecordView>({
  record: isRecord,
  side: isSide,
  ink: shape<RecordView['ink']>({ initiator: maybe(isInk), counterparty: maybe(isInk) }),
  now: isText,
});

export const isGate = shape<Gate>({
  recordId: isText,
  kind: isText,
  amountFen: maybe(isInt),
  initiatorName: maybe(isText),
  initiatorRole: isText,
  purpose: isPurpose,
});

export const isHistoryEntry = shape<HistoryEntry>({
  seq: isInt,
  at: isText,
  type: isText,
  side: isAuthor,
  reason: maybe(isText),
  hash: isText,
});

export const isVerification = shape<Verification>({
  id: isText,
  method: isMethod,
  status: isOneOf(verificationStates),
  url: maybe(isText),
  triesLeft: maybe(isInt),
  expiresAt: isText,
  resendAt: maybe(isText),
});

export const isPolicy = shape<Policy>({
  age: shape<Policy['age']>({ min: isInt, max: isInt }),
  lpr: listOf(shape<LprRate>({ from: isText, bp: isInt })),
  limits: mapOf(mapOf(isAnything)),
  pendingDays: isInt,
  pendingTtl: maybe(isText),
  invitationDays: isInt,
  changeDays: isInt,
  personalCodeDays: maybe(isInt),
  rejectReasonMax: isInt,
  changeReasonMax: isInt,
  remind: shape<Policy['remind']>({ perDay: isInt, total: isInt }),
  dueSoonDays: isInt,
  noticeReadSeconds: isNumber,
  keepInkDynamics: isFlag,
  retention: shape<Policy['retention']>({ neverInForceDays: isInt, closedDays: isInt }),
  images: shape<Policy['images']>({ max: isInt, maxBytes: isInt }),
  verification: shape<Policy['verification']>({
    methods: listOf(isMethod),
    triesPerDay: isInt,
    ticketMinutes: isInt,
    codeMinutes: isInt,
    codeTries: isInt,
    resendSeconds: isInt,
  }),
});

const isRefusalCode = isOneOf(refusalCodes);
const isIssues = listOf(shape<FieldIssue>({ path: isText, code: isText, params: maybe(isParams) }));

/** A refusal, without anything that a later server says beside it; undefined for what is none. */
export function readRefusal(value: unknown): Refusal | undefined {
  if (!isObject(value)) return undefined;
  const { code, params, issues, record } = value;
  const isWhole = [isRefusalCode(code), maybe(isParams)(params), maybe(isIssues)(issues), maybe(isRecord)(record)];
  if (!isWhole.every(Boolean)) return undefined;
  return Object.fromEntries(
    Object.entries({ code, params, issues, record }).filter(([, each]) => each !== undefined),
  ) as unknown as Refusal;
}
