import type { CommandOf } from '../../model/command.ts';
import type { DecideContext } from '../../model/context.ts';
import type { Kind } from '../../model/kind.ts';
import type { FieldIssue } from '../../model/field-issue.ts';
import { invalidFields } from '../../model/refusal.ts';
import { documentNumber, shanghaiDate } from '../../values/index.ts';
import { denied, granted, type Ruling } from '../rule.ts';

/** The other of a kind's two roles. */
export const otherRole = (kind: Kind, role: string): string => (kind.roles[0] === role ? kind.roles[1] : kind.roles[0]);

/** A draft is made by whoever accepts the present notice; version, hash and time of it stay in the event. */
export function createRecord(kind: Kind, command: CommandOf<'record.create'>, context: DecideContext): Ruling {
  const { now, ids, addressee } = context;
  const issues: FieldIssue[] = codeIssues(command, context);
  if (!kind.roles.includes(command.role)) issues.push({ path: 'role', code: 'ROLE_UNKNOWN' });
  if (command.noticeVersion !== undefined && command.noticeVersion !== kind.notice.version) {
    issues.push({ path: 'noticeVersion', code: 'NOTICE_OUTDATED', params: { version: kind.notice.version } });
  }
  if (issues.length > 0) return denied(invalidFields(issues));
  const { name } = addressee ?? {};
  return granted({
    type: 'recordCreated',
    data: {
      state: 'draft',
      documentNumber: documentNumber({ prefix: kind.prefix, date: shanghaiDate(now), entropy: ids.bytes(5) }),
      roles: { initiator: command.role, counterparty: otherRole(kind, command.role) },
      notice: { version: kind.notice.version, hash: kind.notice.hash },
      ...(addressee && { addressee: { subject: addressee.subject, ...(name !== undefined && { name }) } }),
      lifecycle: { changes: [...kind.lifecycle.changes], reminders: kind.lifecycle.reminders },
    },
  });
}

/** A personal code must be somebody's, and somebody else's. */
function codeIssues({ personalCode }: CommandOf<'record.create'>, { actor, addressee }: DecideContext): FieldIssue[] {
  if (personalCode === undefined) return [];
  if (!addressee) return [{ path: 'personalCode', code: 'CODE_UNKNOWN' }];
  const isOwn = actor.type === 'person' && actor.subject === addressee.subject;
  return isOwn ? [{ path: 'personalCode', code: 'CODE_OWN' }] : [];
}
