import { invalidFields } from '../../model/refusal.ts';
import { denied, granted, nextWhenComplete, type Rule } from '../rule.ts';
import { hashWhenComplete } from './complete.ts';
import { otherRole } from './create.ts';

/** Keeps a draft's terms as far as they go (`partial`), or judges them whole and moves on when nothing else is missing. */
export const saveTerms: Rule<'terms.save'> = (given) => {
  const { kind, record, command, context, today } = given;
  const role = command.role ?? record.parties.initiator.role;
  if (!kind.roles.includes(role)) return denied(invalidFields([{ path: 'role', code: 'ROLE_UNKNOWN' }]));
  const verdict =
    command.partial === true
      ? kind.parsePartialTerms(command.terms)
      : kind.parseTerms(command.terms, { today, policy: context.policy });
  if (!verdict.ok) return denied(verdict.refusal);

  const complete = command.partial !== true;
  const roles = { initiator: role, counterparty: otherRole(kind, role) };
  const saved = {
    ...record,
    terms: verdict.value,
    termsComplete: complete,
    parties: {
      initiator: { ...record.parties.initiator, role: roles.initiator },
      counterparty: { ...record.parties.counterparty, role: roles.counterparty },
    },
  };
  const hash = hashWhenComplete(kind, saved);
  return granted({
    type: 'termsSaved',
    data: { state: hash === undefined ? given.next : nextWhenComplete(given), terms: verdict.value, complete, roles },
    documentHash: hash,
  });
};
