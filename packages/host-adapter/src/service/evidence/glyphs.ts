import { canonicalDocument, type Outcome, accepted } from '@iou-kit/machine';
import type { Desk } from '../desk.ts';
import type { StoredRecord } from '../ports/index.ts';
import { refusal } from '../records/answers.ts';
import { openPeople } from '../records/people.ts';

/** Nobody signs what could not be printed: every character of the paper is looked for in its fonts before the first signature. */
export async function printable(desk: Desk, stored: StoredRecord): Promise<Outcome<true>> {
  const { office } = desk.ports;
  if (!office) return accepted(true);
  const { record } = stored;
  const people = await openPeople(desk, stored);
  const text = JSON.stringify([canonicalDocument(desk.kind(record.kind), record), people]);
  const missing = await office.missingGlyphs(text);
  const [char] = missing;
  return char === undefined ? accepted(true) : refusal('GLYPH_MISSING', undefined, { char: missing.join('') });
}
