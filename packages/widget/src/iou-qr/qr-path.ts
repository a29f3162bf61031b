import { qrCode } from './qr-code.ts';

const QUIET = 4;

export interface QrPath {
  /** Modules on a side, the quiet zone included. */
  readonly size: number;
  /** Data of an SVG path over all dark modules. */
  readonly d: string;
}

/** A text as a QR code that stands some dirt (15 %), with the quiet zone of four modules that the standard asks for. */
export function qrPath(text: string): QrPath {
  const code = qrCode(text);
  return { size: code.length + 2 * QUIET, d: code.map((row, y) => rowPath(row, y + QUIET)).join('') };
}

/** Dark modules that touch are one rectangle, so that no hairline shows between them. */
function rowPath(row: readonly boolean[], y: number): string {
  const runs: string[] = [];
  let start = -1;
  for (let x = 0; x <= row.length; x++) {
    const dark = row[x] === true;
    if (dark && start < 0) start = x;
    if (!dark && start >= 0) {
      runs.push(`M${start + QUIET} ${y}h${x - start}v1h${start - x}z`);
      start = -1;
    }
  }
  return runs.join('');
}
