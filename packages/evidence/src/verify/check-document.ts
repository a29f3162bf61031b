import { commitmentOf, sha256Hex } from '@iou-kit/machine';
import * as z from 'zod/mini';
import type { Files } from '../bundle/archive.ts';
import { BundleOpening, canonicalValue, readCanonical } from '../shapes.ts';
import type { Findings } from './findings.ts';
import type { SignedEvent } from './opened.ts';

const DOCUMENT = 'document.json';
const OPENINGS = 'openings.json';

/** The document is the one that was signed. */
export function checkDocument(files: Files, signed: readonly SignedEvent[], found: Findings): void {
  const bytes = files.get(DOCUMENT);
  const hash = bytes && canonicalValue(bytes) !== undefined ? sha256Hex(bytes) : undefined;
  if (hash === undefined || signed.some(({ documentHash }) => documentHash !== hash))
    found.fault('DOCUMENT_OTHER_HASH', DOCUMENT);
}

/** The openings, by commitment, that open what document and events have promised. */
export function readOpenings(
  files: Files,
  signed: readonly SignedEvent[],
  found: Findings,
): ReadonlyMap<string, BundleOpening> {
  const openings = readCanonical(z.array(BundleOpening), files.get(OPENINGS));
  if (!openings) {
    found.fault('OPENING_MISMATCH', OPENINGS, 'malformed');
    return new Map();
  }
  const promised = new Set([
    ...commitmentsIn(canonicalValue(files.get(DOCUMENT) ?? new Uint8Array())),
    ...signed.map(({ commitment }) => commitment),
  ]);
  const good = openings.filter((opening) => {
    const opens = promised.has(opening.commitment) && commitmentOf(opening) === opening.commitment;
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
