import { lend } from './lend.ts';

/** What the elements use of the language and the page's globals that came after the floor; enough for them, not for everybody. */
export function fillLanguage(): void {
  const typed: unknown = Object.getPrototypeOf(Uint8Array.prototype);
  for (const list of [Array.prototype, String.prototype, typed]) if (isObject(list)) lend(list, 'at', at);
  lend(Array.prototype, 'toReversed', toReversed);
  lend(String.prototype, 'isWellFormed', isWellFormed);
  lend(Object, 'hasOwn', (of: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(of, key));
  lend(crypto, 'randomUUID', randomUUID);
  lend(URL, 'canParse', canParse);
  lend(globalThis, 'reportError', tell);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function at(this: ArrayLike<unknown>, index: number): unknown {
  return this[index < 0 ? this.length + index : index];
}

function toReversed(this: readonly unknown[]): unknown[] {
  return [...this].reverse();
}

/** Halves of a pair that stand together are read as one sign. */
function isWellFormed(this: string): boolean {
  return !/\p{Surrogate}/u.test(this);
}

/** RFC 9562, version 4. */
function randomUUID(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, place) => {
    const marked = place === 6 ? (byte & 0x0f) | 0x40 : place === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  }).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function canParse(url: string, base?: string): boolean {
  try {
    return Boolean(new URL(url, base));
  } catch {
    return false;
  }
}

/** An error that nobody catches is what the page's listeners hear of. */
function tell(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
