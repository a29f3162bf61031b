import type { FieldIssue, Person, PersonField, Policy } from '@iou-kit/machine';
import {
  ageOn,
  mobileWarning,
  nameWarning,
  parseMobile,
  parseName,
  parseResidentId,
  type Issue,
} from '@iou-kit/machine/values';

/** What a person's particulars are judged by. */
export interface PersonRules {
  /** Calendar date in Asia/Shanghai, by the server's clock. */
  readonly today: string;
  readonly age: Policy['age'];
  /** The other person, who cannot be the same. */
  readonly other?: Pick<Person, 'idNumber' | 'mobile'> | undefined;
}

/** The first thing wrong with one field, under the path that the law gives it (`party.idNumber`); undefined when it is right. */
export function checkPersonField(field: PersonField, person: Person, rules: PersonRules): FieldIssue | undefined {
  const issue = judges[field](person, rules);
  return issue && { path: `party.${field}`, ...issue };
}

/** What is lawful and more often a slip: said, but nothing stops for it. */
export function warnOfPersonField(field: PersonField, person: Person): string | undefined {
  if (field === 'name') {
    const name = parseName(person.name);
    return name.ok ? nameWarning(name.value) : undefined;
  }
  const mobile = field === 'mobile' ? parseMobile(person.mobile) : undefined;
  return mobile?.ok ? mobileWarning(mobile.value) : undefined;
}

const judges: Readonly<Record<PersonField, (person: Person, rules: PersonRules) => Issue | undefined>> = {
  name({ name }) {
    const parsed = parseName(name);
    return parsed.ok ? undefined : parsed.issue;
  },
  idNumber({ idNumber }, { today, age, other }) {
    const parsed = parseResidentId(idNumber, { today });
    if (!parsed.ok) return parsed.issue;
    const years = ageOn(parsed.value.birthDate, today);
    if (years < age.min || years > age.max) return { code: 'AGE_OUT_OF_RANGE', params: { min: age.min, max: age.max } };
    const others = other && parseResidentId(other.idNumber, { today });
    return others?.ok && others.value.id === parsed.value.id ? { code: 'ID_SAME_AS_OTHER' } : undefined;
  },
  mobile({ mobile }, { other }) {
    const parsed = parseMobile(mobile);
    if (!parsed.ok) return parsed.issue;
    const others = other && parseMobile(other.mobile);
    return others?.ok && others.value === parsed.value ? { code: 'MOBILE_SAME_AS_OTHER' } : undefined;
  },
};
