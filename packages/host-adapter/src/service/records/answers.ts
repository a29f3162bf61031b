import {
  publicRecord,
  refused,
  type AgreementRecord,
  type Outcome,
  type Refusal,
  type RefusalCode,
} from '@iou-kit/machine';

/** A refusal as it may leave the host: whatever record it carries is shown without subjects and code hashes. */
export function refusal(
  code: RefusalCode,
  record?: AgreementRecord,
  params?: Refusal['params'],
): ReturnType<typeof refused> {
  return refused({ code, ...(params && { params }), ...(record && { record: publicRecord(record) }) });
}

export const sanitized = (given: Refusal): ReturnType<typeof refused> =>
  refused(given.record ? { ...given, record: publicRecord(given.record) } : given);

/** A field that is missing or wrong. */
export const fieldRefusal = (path: string, code: string): ReturnType<typeof refused> =>
  refused({ code: 'INVALID_FIELDS', issues: [{ path, code }] });

export type Refused = Extract<Outcome<never>, { ok: false }>;
