import { invalidFields } from '../../model/refusal.ts';
import type { Side } from '../../model/side.ts';
import { otherSide } from '../../model/sides.ts';
import { denied, granted, nextWhenComplete, type Rule } from '../rule.ts';
import { checkDistinct, checkPerson } from './check-person.ts';
import { hashWhenComplete } from './complete.ts';
import { sealPerson } from './seal-person.ts';

/** A person's own details, or the other's with the stated authority. Kept masked; the openings are for the vault. */
export const provideDetails: Rule<'details.provide'> = (given) => {
  const { kind, record, by, command, context, today } = given;
  if (by === 'system') return denied({ code: 'NOT_A_PARTY' });
  const of: Side = command.of === 'other' ? otherSide(by) : by;
  if (of === 'initiator' && by === 'counterparty') return denied({ code: 'NOT_YOUR_TURN' });
  if (!command.party) return denied(invalidFields([{ path: 'party', code: 'REQUIRED' }]));

  const person = checkPerson(command.party, { today, policy: context.policy });
  const issues = person.ok ? [...checkDistinct(person.value, context.people?.[otherSide(of)])] : [...person.issues];
  if (of !== by && command.authority !== true) issues.push({ path: 'authority', code: 'REQUIRED' });
  if (!person.ok || issues.length > 0) return denied(invalidFields(issues));

  const { details, openings } = sealPerson(person.value, context.ids);
  const hash = hashWhenComplete(kind, {
    ...record,
    parties: {
      ...record.parties,
      [of]: { ...record.parties[of], details: { ...details, providedBy: by, providedAt: context.now } },
    },
  });
  return granted(
    {
      type: 'detailsProvided',
      data: {
        state: hash === undefined ? given.next : nextWhenComplete(given),
        of,
        details: { name: details.name, idNumber: details.idNumber, mobile: details.mobile },
        ...(of !== by && { authority: true }),
      },
      documentHash: hash,
    },
    { openings },
  );
};
