import type { Person } from '../../model/person.ts';
import type { Policy } from '../../model/policy.ts';
import type { FieldIssue } from '../../model/field-issue.ts';
import { ageOn, parseMobile, parseName, parseResidentId } from '../../values/index.ts';

type Checked =
  { readonly ok: true; readonly value: Person } | { readonly ok: false; readonly issues: readonly FieldIssue[] };

/** Is this a person who may use the product: well-formed particulars and of the right age. */
export function checkPerson(
  person: Person,
  { today, policy }: { readonly today: string; readonly policy: Policy },
): Checked {
  const name = parseName(person.name);
  const id = parseResidentId(person.idNumber, { today });
  const mobile = parseMobile(person.mobile);
  const issues: FieldIssue[] = [];
  if (!name.ok) issues.push({ path: 'party.name', ...name.issue });
  if (!id.ok) issues.push({ path: 'party.idNumber', ...id.issue });
  else if (!isOfAge(id.value.birthDate, today, policy)) {
    issues.push({
      path: 'party.idNumber',
      code: 'AGE_OUT_OF_RANGE',
      params: { min: policy.age.min, max: policy.age.max },
    });
  }
  if (!mobile.ok) issues.push({ path: 'party.mobile', ...mobile.issue });
  if (!name.ok || !id.ok || !mobile.ok || issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { name: name.value, idNumber: id.value.id, mobile: mobile.value } };
}

/** Completed years within the policy's bounds, both included (民法典 1259). */
export function isOfAge(birthDate: string, today: string, { age }: Policy): boolean {
  const years = ageOn(birthDate, today);
  return years >= age.min && years <= age.max;
}

/** Two people, not one twice. */
export function checkDistinct(person: Person, other: Person | undefined): readonly FieldIssue[] {
  if (!other) return [];
  const issues: FieldIssue[] = [];
  if (person.idNumber === other.idNumber) issues.push({ path: 'party.idNumber', code: 'ID_SAME_AS_OTHER' });
  if (person.mobile === other.mobile) issues.push({ path: 'party.mobile', code: 'MOBILE_SAME_AS_OTHER' });
  return issues;
}
