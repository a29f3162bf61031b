import { parentPort } from 'node:worker_threads';
import { GlyphMissingError, missingGlyphs } from '../../paper/fonts/missing-glyphs.ts';
import { printPaper } from '../../paper/print-paper.ts';
import { printReport } from '../../paper/report/print-report.ts';
import { withSignatureSlot } from '../../paper/signature-slot.ts';
import { installedFonts } from './installed-fonts.ts';
import type { Answer, Ask, Jobs } from './protocol.ts';

// The press's thread: it holds the fonts, and no event loop of the server waits while it prints.
const fonts = installedFonts();

const jobs: { [N in keyof Jobs]: (...args: Parameters<Jobs[N]>) => Promise<ReturnType<Jobs[N]>> } = {
  printPaper: (content) => printPaper(content, fonts),
  printReport: (content) => printReport(content, fonts),
  withSignatureSlot,
  missingGlyphs: (text) => missingGlyphs(text, fonts),
};

const say = (answer: Answer) => parentPort?.postMessage(answer);

parentPort?.on('message', ({ id, name, args }: Ask) => {
  const job = jobs[name] as (...args: readonly unknown[]) => Promise<unknown>;
  job(...args).then(
    (value) => {
      say({ id, ok: true, value });
    },
    (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      say({ id, ok: false, message, ...(error instanceof GlyphMissingError ? { missing: error.characters } : {}) });
    },
  );
});
