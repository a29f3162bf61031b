import { commitmentOf, sha256Hex } from '@iou-kit/machine';
import * as z from 'zod/mini';
import type { Files } from '../bundle/archive.ts';
import { BundleOpening, canonicalValue, readCanonical } from '../shapes.ts';
import type { Findings } from './findings.ts';
import type { SignedEvent } from './opened.ts';

const DOCUMENT = 'document.json';
const OPENINGS = 'openings.json';

/** Whether the document is the one that was signed. */
export function checkDocument(files: Files, signed: readonly SignedEvent[], found: Findings): boolean {
  const bytes = files.get(DOCUMENT);
  if (!bytes) return false;
  const hash = canonicalValue(bytes) !== undefined ? sha256Hex(bytes) : undefined;
  const sound = signed.filter((event) => event.sound);
  const whole = hash !== undefined && sound.every(({ documentHash }) => documentHash === hash);
  if (!whole) found.fault('DOCUMENT_OTHER_HASH', DOCUMENT);
  return whole;
}

/** The openings, by commitment, that open what document and events have promised. */
export function readOpenings(
  files: Files,
  signed: readonly SignedEvent[],
  { documentWhole, eventsWhole }: { readonly documentWhole: boolean; readonly eventsWhole: boolean },
  found: Findings,
): ReadonlyMap<string, BundleOpening> {
  const bytes = files.get(OPENINGS);
  const openings = readCanonical(z.array(BundleOpening), bytes);
  if (!bytes) return new Map();
  if (!openings) {
    found.fault('OPENING_MISMATCH', OPENINGS, 'malformed');
    return new Map();
  }
  const inDocument = commitmentsIn(canonicalValue(files.get(DOCUMENT) ?? new Uint8Array()));
  const inEvents = signed.filter(({ sound }) => sound).map(({ commitment }) => commitment);
  const seen = new Set<string>();
  const good = openings.filter((opening) => {
    const place = `${opening.side} ${opening.field === 'image' ? opening.commitment : opening.field}`;
    const once = !seen.has(place);
    seen.add(place);
    const ofInk = opening.field === 'inkHash';
    const promised = ofInk ? inEvents.includes(opening.commitment) : inDocument.includes(opening.commitment);
    // Where the promises themselves are at fault, an opening is only held against itself.
    const fits = promised || !(ofInk ? eventsWhole : documentWhole);
    const opens = once && fits && commitmentOf(opening) === opening.commitment;
    if (!opens) found.fault('OPENING_MISMATCH', OPENINGS, `${opening.field} of the ${opening.side}`);
    return opens;
  });
  return new Map(good.map((opening) => [opening.commitment, opening]));
}

const Promised = z.object({ commitment: z.string() });
const DocumentShape = z.object({
  parties: z.array(
    z.object({ name: z.optional(Promised), idNumber: z.optional(Promised), mobile: z.optional(Promised) }),
  ),
  terms: z.object({ images: z.optional(z.array(Promised)) }),
});

function commitmentsIn(document: unknown): string[] {
  const read = DocumentShape.safeParse(document);
  if (!read.success) return [];
  const { parties, terms } = read.data;
  const fields = parties.flatMap(({ name, idNumber, mobile }) => [name, idNumber, mobile]);
  return [...fields, ...(terms.images ?? [])].flatMap((promise) => promise?.commitment ?? []);
}
