import { unzip, zip, type Files, type Trust } from '@iou-kit/evidence';

/**
 * A real bundle of two simulated people, as the reference host sealed it when their record took effect, and the receipt that
 * one of them kept. Served beside this file, byte for byte; another such pair from `iou-kit serve` does as well.
 */
async function fetched(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(new URL(name, import.meta.url));
  if (!response.ok) throw new Error(`${name} is not there: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

export const sampleBundle = (): Promise<Uint8Array<ArrayBuffer>> => fetched('./sample-bundle.zip');
export const sampleReceipt = (): Promise<Uint8Array<ArrayBuffer>> => fetched('./sample-bundle.receipt');

/** What its host publishes. */
export async function sampleTrust(): Promise<Trust> {
  const bytes = (await sampleFiles()).get('trust.json');
  return JSON.parse(new TextDecoder().decode(bytes)) as Trust;
}

export async function sampleFiles(): Promise<Files> {
  const files = unzip(await sampleBundle());
  if (!files) throw new Error('the sample is no bundle');
  return files;
}

/** The sample with a file changed: given its bytes, gives others, or undefined to leave it out. */
export async function tampered(
  path: string,
  change: (bytes: Uint8Array) => Uint8Array | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const files = new Map(await sampleFiles());
  const changed = change(files.get(path) ?? new Uint8Array());
  if (changed) files.set(path, changed);
  else files.delete(path);
  return new Uint8Array(zip(files));
}

/** One bit in the middle turned over. */
export function flipped(bytes: Uint8Array): Uint8Array {
  const other = bytes.slice();
  const middle = Math.floor(other.length / 2);
  other[middle] = (other[middle] ?? 0) ^ 1;
  return other;
}
