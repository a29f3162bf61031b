/** Why a file cannot be looked into; a key of the words' `problems`. */
export type FileProblem = 'empty' | 'tooLarge' | 'pdf' | 'receipt' | 'notZip' | 'notRead';

type OpenFile =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly problem: FileProblem };

/** What a bundle may hold at most (`docs/evidence-format.md`, "Files"). */
const MOST_BYTES = 100_000_000;

const looks: readonly (readonly [problem: FileProblem, start: RegExp])[] = [
  ['pdf', /^\s*%PDF/],
  ['receipt', /^\{.*"iou-receipt\//s],
  ['notZip', /^(?!PK)/],
];

/** Whether a file is of a size that can be a bundle or a receipt. */
export const isOfSize = ({ size }: File): boolean => size > 0 && size <= MOST_BYTES;

/** The bytes of a file that may be a bundle; what it plainly is instead, where it is none. */
export async function openFile(file: File): Promise<OpenFile> {
  if (!isOfSize(file)) return { ok: false, problem: file.size === 0 ? 'empty' : 'tooLarge' };
  const bytes = await readFile(file);
  if (!bytes) return { ok: false, problem: 'notRead' };
  const start = new TextDecoder().decode(bytes.subarray(0, 4096));
  const [problem] = looks.find(([, pattern]) => pattern.test(start)) ?? [];
  return problem ? { ok: false, problem } : { ok: true, bytes };
}

/** A file's bytes; undefined where the browser could not read it, as when it was moved since. */
export const readFile = async (file: File): Promise<Uint8Array | undefined> => {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
};
