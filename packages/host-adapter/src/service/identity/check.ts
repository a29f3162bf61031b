import {
  invalidFields,
  parseName,
  parseResidentId,
  refused,
  shanghaiDate,
  type FieldIssue,
  type Outcome,
  type Person,
} from '@iou-kit/machine';
import type { Desk } from '../desk.ts';
import type { Session } from '../record-service.types.ts';
import { matchPerson } from './match-person.ts';

/** The form's own question, before anything is saved: is this a well-formed pair, and does the register know it? */
export async function check(
  desk: Desk,
  session: Session,
  given: Pick<Person, 'name' | 'idNumber'>,
): Promise<Outcome<true>> {
  const name = parseName(String(given.name));
  const idNumber = parseResidentId(String(given.idNumber), { today: shanghaiDate(desk.now()) });
  if (name.ok && idNumber.ok) return matchPerson(desk, session, { name: name.value, idNumber: idNumber.value.id });
  const issues: FieldIssue[] = [];
  if (!name.ok) issues.push({ path: 'name', ...name.issue });
  if (!idNumber.ok) issues.push({ path: 'idNumber', ...idNumber.issue });
  return refused(invalidFields(issues));
}
