import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Debian's packages of the programs. */
const packages = { pdftotext: 'poppler-utils', qpdf: 'qpdf' };

/** What a program says about a PDF; `FILE` among its arguments is the file. A missing program is named. */
export function ask(program: keyof typeof packages, pdf: Uint8Array, ...args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  const file = join(folder, 'paper.pdf');
  try {
    writeFileSync(file, pdf);
    return execFileSync(
      program,
      args.map((arg) => (arg === 'FILE' ? file : arg)),
      { encoding: 'utf8', maxBuffer: 1e8 },
    );
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ENOENT') throw error;
    throw new Error(`${program} is missing: apt-get install ${packages[program]}`, { cause: error });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of a PDF, in the order in which it was written, without blanks. */
export const readBack = (pdf: Uint8Array): string => ask('pdftotext', pdf, '-raw', 'FILE', '-').replaceAll(/\s/gu, '');

/** The same, page by page. */
export const readPages = (pdf: Uint8Array): string[] =>
  ask('pdftotext', pdf, '-raw', 'FILE', '-')
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replaceAll(/\s/gu, ''));
