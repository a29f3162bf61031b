import { invalidFields } from '../../model/refusal.ts';
import { cleanText } from '../../values/index.ts';
import { denied, granted, type Rule } from '../rule.ts';

export const edit: Rule<'record.edit'> = ({ next }) => granted({ type: 'recordReopened', data: { state: next } });

export const discard: Rule<'record.discard'> = ({ next }) => granted({ type: 'discarded', data: { state: next } });

/** The offer is taken back before the other person signs (R-27; 民法典 477). */
export const revoke: Rule<'record.revoke'> = ({ next }) => granted({ type: 'revoked', data: { state: next } });

/** The other person refuses, and says why in 1–20 characters. */
export const reject: Rule<'record.reject'> = ({ command, context, next }) => {
  const reason = cleanText(command.reason, { required: true, max: context.policy.rejectReasonMax });
  if (!reason.ok) return denied(invalidFields([{ path: 'reason', ...reason.issue }]));
  return granted({ type: 'rejected', data: { state: next, reason: reason.value } });
};

export const expire: Rule<'record.expire'> = ({ next }) => granted({ type: 'expired', data: { state: next } });
