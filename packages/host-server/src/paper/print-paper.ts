import { inkHash } from '@iou-kit/machine/ink';
import { GlyphMissingError, lackingGlyphs } from './fonts/missing-glyphs.ts';
import type { PaperFonts } from './fonts/paper-fonts.ts';
import { newDocument, saveDocument } from './new-document.ts';
import type { PaperContent } from './paper-content.ts';
import { drawClauses } from './parts/clauses.ts';
import { furnish } from './parts/furnish.ts';
import { drawHead } from './parts/head.ts';
import { drawProof } from './parts/proof.ts';
import { drawSchedule } from './parts/schedule.ts';
import { drawSignatures } from './parts/signatures.ts';
import { Sheet } from './setting/sheet.ts';
import { typeCase } from './setting/type-case.ts';

/**
 * The paper of an agreement as a PDF: text that can be read back code point by code point, handwriting as curves. The
 * same content gives the same bytes. Throws a `GlyphMissingError` for a character that no font has.
 */
export async function printPaper(content: PaperContent, fonts: PaperFonts): Promise<Uint8Array> {
  const { document: agreement, documentHash, eventHash, state, recordId, printedAt, simulated } = content;
  // JSON writes what is not ASCII as it is, and of ASCII every font has all.
  const text = JSON.stringify(content);
  const lacking = lackingGlyphs(text, fonts);
  const hand = lacking.length > 0 || content.signatures.some(({ ink }) => ink.form === 'typed');
  const faces = { regular: fonts.regular, bold: fonts.bold, hand: hand ? await fonts.hand() : undefined };
  const missing = lacking.filter((character) => !faces.hand?.has(character.codePointAt(0) ?? 0));
  if (missing.length > 0) throw new GlyphMissingError(missing);

  const title = `${agreement.title} ${agreement.number}`;
  const inks = content.signatures.map(({ ink }) => inkHash(ink));
  const document = await newDocument({ title, documentHash, eventHash, state, recordId, inks, printedAt }, text);
  const sheet = new Sheet(typeCase(document.context, faces));
  drawHead(sheet, content);
  drawClauses(sheet, content);
  drawSchedule(sheet, content);
  drawSignatures(sheet, content);
  drawProof(sheet, content);
  await sheet.finish(document, furnish(sheet, { running: title, documentHash, simulated }));
  return saveDocument(document);
}
