import { lackingGlyphs, nameMissing } from '../fonts/missing-glyphs.ts';
import type { PaperFonts } from '../fonts/paper-fonts.ts';
import { newDocument, saveDocument } from '../new-document.ts';
import { furnish } from '../parts/furnish.ts';
import { Sheet } from '../setting/sheet.ts';
import { typeCase } from '../setting/type-case.ts';
import { drawOpening } from './draw-opening.ts';
import type { ReportContent } from './report-content.ts';
import { reportSections } from './report-sections.ts';
import { drawSection } from './draw-section.ts';

/**
 * The 签约报告 as a PDF. A character that no font has is named by its number: nobody signs a report, and what a device
 * calls itself must not stop it.
 */
export async function printReport(content: ReportContent, fonts: PaperFonts): Promise<Uint8Array> {
  const text = JSON.stringify(content);
  const faces = { ...fonts, hand: lackingGlyphs(text, fonts).length > 0 ? await fonts.hand() : undefined };
  const told = JSON.parse(text, (_, value: unknown) =>
    typeof value === 'string' ? nameMissing(value, [faces.regular, faces.hand]) : value,
  ) as ReportContent;

  const title = `签约报告 ${told.number}`;
  const { documentHash, eventHash, recordId, printedAt, simulated } = told;
  const document = await newDocument({ title, documentHash, eventHash, state: 'report', recordId, printedAt }, text);
  const sheet = new Sheet(typeCase(document.context, faces));
  drawOpening(sheet, told);
  reportSections(told).forEach((section, i) => {
    drawSection(sheet, section, i + 1);
  });
  await sheet.finish(document, furnish(sheet, { running: title, documentHash, simulated }));
  return saveDocument(document);
}
