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
    const entries = unzipSync(bytes, {
      filter({ name, originalSize }) {
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
