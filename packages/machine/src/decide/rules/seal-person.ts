import { commitmentOf } from '../../hashing/commitment.ts';
import type { Ids } from '../../model/context.ts';
import { personFields, type PersonField } from '../../model/person-fields.ts';
import type { Opening, Person, SealedField } from '../../model/person.ts';
import { maskMobile, maskName, maskResidentId } from '../../values/index.ts';

const mask: Record<PersonField, (value: string) => string> = {
  name: maskName,
  idNumber: maskResidentId,
  mobile: maskMobile,
};

/** One value promised under a fresh salt. */
export function sealValue(field: string, value: string, ids: Ids): Opening {
  const opening = { salt: ids.salt(), field, value };
  return { ...opening, commitment: commitmentOf(opening) };
}

/** A person's particulars as a record may hold them, and the openings for the vault. */
export function sealPerson(
  person: Person,
  ids: Ids,
): { readonly details: Record<PersonField, SealedField>; readonly openings: readonly Opening[] } {
  const openings = personFields.map((field) => sealValue(field, person[field], ids));
  const sealed = openings.map(({ commitment, field, value }) => [
    field,
    { masked: mask[field as PersonField](value), commitment },
  ]);
  return { details: Object.fromEntries(sealed) as Record<PersonField, SealedField>, openings };
}
