import { unzipSync, zipSync, type Zippable } from 'fflate';

export type Files = ReadonlyMap<string, Uint8Array>;

/** What a bundle may hold at most. */
const MOST_FILES = 200;
const MOST_BYTES = 100_000_000;
/** No path leads out of the bundle, and none is said in two ways. */
const PATH = /^[a-z0-9][\w.-]*(\/[a-z0-9][\w.-]*){0,2}$/i;

/** The files as a zip. The same files give the same bytes; what is compressed already is stored. */
export function zip(files: Files): Uint8Array {
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const zippable: Zippable = Object.fromEntries(
    entries.map(([path, bytes]) => [path, [bytes, { level: path.endsWith('.pdf') ? 0 : 6 }]] as const),
  );
  return zipSync(zippable, { mtime: '1980-01-01T00:00:00Z' });
}

/** The files of a zip; undefined for what is none, says a path twice or badly, or is beyond the limits. */
export function unzip(bytes: Uint8Array): Files | undefined {
  const files = new Map<string, Uint8Array>();
  let [room, odd] = [MOST_BYTES, false];
  if (bytes.length > MOST_BYTES) return undefined;
  try {
    if (!isPlain(bytes)) return undefined;
    const entries = unzipSync(bytes, {
      filter({ name, originalSize }) {
        // A folder's own entry says nothing.
        if (name.endsWith('/') && originalSize === 0) return false;
        room -= originalSize;
        odd ||= !PATH.test(name) || files.has(name) || files.size >= MOST_FILES || room < 0;
        files.set(name, new Uint8Array());
        return !odd;
      },
    });
    for (const [path, content] of Object.entries(entries)) files.set(path, content);
  } catch {
    return undefined;
  }
  return odd ? undefined : files;
}

const [END, ENTRY] = [22, 46];

/**
 * The directory has the entries that the end record counts, stands where this says, and the end record ends the file: otherwise two readers
 * could see two bundles in it. Throws for bytes that end early.
 */
function isPlain(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const u16 = (at: number) => view.getUint16(at, true);
  const end = bytes.length - END;
  if (view.getUint32(end, true) !== 0x06054b50 || u16(end + 20) !== 0) return false;
  let at = view.getUint32(end + 16, true);
  for (let left = u16(end + 10); left > 0; left -= 1) at += ENTRY + u16(at + 28) + u16(at + 30) + u16(at + 32);
  return at === end && u16(end + 8) === u16(end + 10) && u16(end + 4) === 0;
}
