import { commitmentOf, sha256Hex } from '@iou-kit/machine';
import * as z from 'zod/mini';
import type { Files } from '../bundle/archive.ts';
import { BundleOpening, canonicalValue, readCanonical } from '../shapes.ts';
import type { Findings } from './findings.ts';
import { signedBy, type SignedEvent } from './opened.ts';

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
  const places = placesIn(canonicalValue(files.get(DOCUMENT) ?? new Uint8Array()));
  const seen = new Set<string>();
  const good = openings.filter((opening) => {
    const { side, field, commitment } = opening;
    const place = `${side} ${field === 'image' ? commitment : field}`;
    const once = !seen.has(place);
    seen.add(place);
    // Where the promises themselves are at fault, an opening is only held against itself.
    const fits =
      field === 'inkHash'
        ? isOfInk(opening, signedBy(signed, side), eventsWhole)
        : !documentWhole || places.has(`${field} ${commitment}`);
    const opens = once && fits && commitmentOf(opening) === opening.commitment;
    if (!opens) found.fault('OPENING_MISMATCH', OPENINGS, `${opening.field} of the ${opening.side}`);
    return opens;
  });
  if (documentWhole) checkParties(openings, places, found);
  return new Map(good.map((opening) => [opening.commitment, opening]));
}

const isOfInk = ({ commitment }: BundleOpening, own: SignedEvent | undefined, eventsWhole: boolean): boolean =>
  own?.sound ? own.commitment === commitment : !eventsWhole;

/** A side is one party, and a party one side: else one person's name could stand with the other's number. */
function checkParties(openings: readonly BundleOpening[], places: ReadonlyMap<string, string>, found: Findings): void {
  const pairs = new Map(
    openings.flatMap(({ side, field, commitment }) => {
      const party = field === 'image' ? undefined : places.get(`${field} ${commitment}`);
      return party === undefined ? [] : [[`${side} ${party}`, { side, party }] as const];
    }),
  );
  const [ofSide, ofParty] = [new Set<string>(), new Set<string>()];
  for (const { side, party } of pairs.values()) {
    ofSide.add(side);
    ofParty.add(party);
  }
  if (ofSide.size !== pairs.size || ofParty.size !== pairs.size)
    found.fault('OPENING_MISMATCH', OPENINGS, 'a side that is two parties, or a party that is both sides');
}

const Promised = z.object({ commitment: z.string() });
const DocumentShape = z.object({
  parties: z.array(
    z.object({ name: z.optional(Promised), idNumber: z.optional(Promised), mobile: z.optional(Promised) }),
  ),
  terms: z.object({ images: z.optional(z.array(Promised)) }),
});

/** Said again: one import of the machine’s would give the form and the pad a part of their own to load. */
const personFields = ['name', 'idNumber', 'mobile'] as const;

/** Where the document holds each field's commitments: the party's index, or `image`. */
function placesIn(document: unknown): ReadonlyMap<string, string> {
  const read = DocumentShape.safeParse(document);
  if (!read.success) return new Map();
  const { parties, terms } = read.data;
  return new Map([
    ...parties.flatMap((party, index) =>
      personFields.flatMap((field) => {
        const promise = party[field];
        return promise ? [[`${field} ${promise.commitment}`, String(index)] as const] : [];
      }),
    ),
    ...(terms.images ?? []).map(({ commitment }) => [`image ${commitment}`, 'image'] as const),
  ]);
}
