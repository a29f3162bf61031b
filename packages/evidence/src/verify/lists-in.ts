import { unzlibSync } from 'fflate';
import { listsInPem, revocationLists, type RevocationList } from '../cms/index.ts';
import type { Files } from '../bundle/archive.ts';
import type { Trust } from '../shapes.ts';
import { latin1 } from './read-pdf.ts';

/** What is looked at of a file that may be hostile: lists, and bytes of one, packed and unpacked. */
const [MOST, PACKED, UNPACKED] = [16, 1_000_000, 4_000_000];

/** What authorities have revoked, as trust tells it and as the papers keep it. Where a list stands does not matter: its authority has signed it. */
export function listsIn(files: Files, { crls = [] }: Trust): readonly RevocationList[] {
  const papers = [...files].filter(([path]) => path.endsWith('.pdf'));
  return revocationLists([...crls.flatMap(listsInPem), ...papers.flatMap(([, bytes]) => listsInPdf(bytes))]);
}

/** The streams that a PDF's `/DSS` names in `/CRLs` (ETSI EN 319 142-1 §5.4.2). */
function listsInPdf(bytes: Uint8Array): Uint8Array[] {
  const text = latin1(bytes);
  const [, names = ''] = /\/CRLs\s*\[([\d\sR]*)\]/.exec(text) ?? [];
  const numbers = [...names.matchAll(/(\d{1,9})\s+0\s+R/g)].slice(0, MOST);
  return numbers.flatMap(([, number = '']) => {
    const object = new RegExp(`[\\r\\n]${number} 0 obj\\s*<<([^<>]*)>>\\s*stream\\r?\\n`).exec(text);
    const [head = '', dictionary = ''] = object ?? [];
    const length = Number(/\/Length\s+(\d{1,9})/.exec(dictionary)?.[1] ?? 0);
    if (!object || length > PACKED) return [];
    const start = object.index + head.length;
    const stream = bytes.subarray(start, start + length);
    return dictionary.includes('/FlateDecode') ? unpacked(stream) : [stream];
  });
}

function unpacked(stream: Uint8Array): Uint8Array[] {
  try {
    return [unzlibSync(stream, { out: new Uint8Array(UNPACKED) })];
  } catch {
    return [];
  }
}
