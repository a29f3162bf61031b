import type { Ink } from '../../model/ink.ts';
import type { Person } from '../../model/person.ts';
import type { FieldIssue } from '../../model/field-issue.ts';
import { invalidFields, type Refusal } from '../../model/refusal.ts';
import type { Ticket } from '../../model/verification.ts';
import { parseName, parseResidentId, pendingExpiresAt } from '../../values/index.ts';
import { denied, granted, type Case, type Rule } from '../rule.ts';
import { isOfAge } from './check-person.ts';
import { checkInk } from './check-ink.ts';
import { hashWhenComplete } from './complete.ts';
import { makeInvitation } from './invitation.ts';
import { sealInk } from './seal-ink.ts';
import { checkTicket } from './ticket.ts';

/** The signature of whoever's turn it is: ink or typed name, with a fresh proof of identity. */
export const sign: Rule<'signature.sign'> = (given) => {
  const { record, by, command, context } = given;
  if (by === 'system') return denied({ code: 'NOT_A_PARTY' });
  const obstacle = by === 'initiator' ? termsObstacle(given) : lateObstacle(given);
  if (obstacle) return denied(obstacle);
  if (hashWhenComplete(given.kind, record) !== record.documentHash) return denied({ code: 'DOCUMENT_CHANGED' });
  const issues = [...checkInk(command.ink, context.policy), ...signerIssues(command.ink, context.people?.[by], given)];
  if (issues.length > 0) return denied(invalidFields(issues));
  const verdict = checkTicket(record, by, 'signature.sign', context);
  if (!verdict.ok) return verdict;

  const ink = sealInk(command.ink, context.ids);
  const base = {
    state: given.next,
    side: by,
    signature: { form: command.ink.form, commitment: ink.commitment },
    verification: proofOf(verdict.ticket),
  };
  if (by === 'counterparty') {
    const schedule = given.kind.schedule(record.terms).map((row) => ({ ...row }));
    return granted(
      { type: 'signed', data: { ...base, schedule }, documentHash: record.documentHash },
      { openings: [ink] },
    );
  }
  const sending = send(given);
  return granted(
    { type: 'signed', data: { ...base, ...sending.data }, documentHash: record.documentHash },
    { openings: [ink], ...(sending.code !== undefined && { code: sending.code }) },
  );
};

/** The limits that hold on the day of issue: a draft may have lain for weeks. */
function termsObstacle({ kind, record, context, today }: Case<'signature.sign'>): Refusal | undefined {
  const verdict = kind.parseTerms(record.terms, { today, policy: context.policy });
  return verdict.ok ? undefined : verdict.refusal;
}

function lateObstacle({ kind, record, today }: Case<'signature.sign'>): Refusal | undefined {
  const lastDay = kind.lastDay(record.terms);
  return lastDay !== undefined && today > lastDay
    ? { code: 'REPAY_DATE_PASSED', params: { date: lastDay } }
    : undefined;
}

/** Age is judged again on the day of signing; a typed name must be the signer's own. */
function signerIssues(ink: Ink, person: Person | undefined, { context, today }: Case<'signature.sign'>): FieldIssue[] {
  if (!person) return [];
  const issues: FieldIssue[] = [];
  const id = parseResidentId(person.idNumber, { today });
  if (!id.ok || !isOfAge(id.value.birthDate, today, context.policy)) {
    const { min, max } = context.policy.age;
    issues.push({ path: 'party.idNumber', code: 'AGE_OUT_OF_RANGE', params: { min, max } });
  }
  if (ink.form === 'typed') {
    const typed = parseName(ink.name);
    if (!typed.ok) issues.push({ path: 'ink.name', ...typed.issue });
    else if (typed.value !== person.name) issues.push({ path: 'ink.name', code: 'NAME_DIFFERS' });
  }
  return issues;
}

const proofOf = ({ id, method, provider, requestId, passedAt }: Ticket) => ({
  id,
  method,
  provider,
  requestId,
  passedAt,
});

/** The issued paper waits for the other person, who gets a way in if they have none yet. */
function send({ record, context }: Case<'signature.sign'>) {
  const { pendingDays, pendingTtl } = context.policy;
  const expiresAt = pendingExpiresAt(context.now, { days: pendingDays, ttl: pendingTtl });
  if (record.parties.counterparty.subject !== undefined) return { data: { expiresAt } };
  const { invitation, code } = makeInvitation('signature', expiresAt, context);
  return { data: { expiresAt, invitation }, code };
}
