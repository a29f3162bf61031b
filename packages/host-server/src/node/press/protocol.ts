import type { PaperContent } from '../../paper/paper-content.ts';
import type { ReportContent } from '../../paper/report/report-content.ts';
import type { SlotOptions, SlottedFile } from '../../paper/signature-slot.ts';

/** What the press can be asked, by name: what it is given and what it gives. */
export interface Jobs {
  printPaper(content: PaperContent): Uint8Array;
  printReport(content: ReportContent): Uint8Array;
  withSignatureSlot(file: Uint8Array, options: SlotOptions): SlottedFile;
  /** The characters of a text that no font has. */
  missingGlyphs(text: string): readonly string[];
}
export type JobName = keyof Jobs;

export interface Ask {
  readonly id: number;
  readonly name: JobName;
  readonly args: readonly unknown[];
}

export type Answer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string; readonly missing?: readonly string[] };
