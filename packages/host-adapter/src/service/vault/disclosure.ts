import {
  Ink,
  personFields,
  sides,
  type AgreementRecord,
  type Opening,
  type Person,
  type RecordView,
  type Side,
} from '@iou-kit/machine';

type Openings = ReadonlyMap<string, Opening>;

/** The commitments behind which a record's people stand. */
export const personCommitments = (record: AgreementRecord): string[] =>
  sides.flatMap((side) => {
    const details = record.parties[side].details;
    return details ? personFields.map((field) => details[field].commitment) : [];
  });

export const inkCommitments = (record: AgreementRecord): string[] =>
  sides.flatMap((side) => record.parties[side].signature?.commitment ?? []);

/** The people in clear, as far as the openings tell. */
export function peopleOf(record: AgreementRecord, openings: Openings): Partial<Record<Side, Person>> {
  const people: Partial<Record<Side, Person>> = {};
  for (const side of sides) {
    const details = record.parties[side].details;
    const [name, idNumber, mobile] = personFields.map(
      (field) => details && openings.get(details[field].commitment)?.value,
    );
    if (name !== undefined && idNumber !== undefined && mobile !== undefined) people[side] = { name, idNumber, mobile };
  }
  return people;
}

/** The handwriting of those who have signed; both people may see the paper. */
export function inkOf(record: AgreementRecord, openings: Openings): RecordView['ink'] {
  const ink: Partial<Record<Side, Ink>> = {};
  for (const side of sides) {
    const commitment = record.parties[side].signature?.commitment;
    const opening = commitment === undefined ? undefined : openings.get(commitment);
    if (opening) ink[side] = Ink.parse(JSON.parse(opening.value));
  }
  return ink;
}
