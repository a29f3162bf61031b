import type { Ids } from '../model/context.ts';

/** Identifiers that count, so that a failing test tells the same story twice. */
export function countingIds(): Ids {
  let count = 0;
  const next = (width: number): string => String(++count).padStart(width, '0');
  return {
    uuid: () => `0193e0a0-0000-7000-8000-${next(12)}`,
    salt: () => `salt-${next(17)}`,
    code: () => `code-${next(17)}`,
    bytes: (n) => Uint8Array.from({ length: n }, (_, index) => (++count + index) % 256),
  };
}
