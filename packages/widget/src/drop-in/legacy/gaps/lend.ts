/** Gives an object what it lacks, as the language would have: not enumerable. What is there stays. */
export function lend(to: object, name: string, value: unknown): void {
  if (!(name in to)) Object.defineProperty(to, name, { value, writable: true, configurable: true });
}
