import type { DeepPartial } from './words.ts';

/** Words with a partner's own strings laid over them. Unknown keys and values that are not strings are ignored. */
export const overrideWords = <T extends object>(base: T, override: DeepPartial<T> | undefined): T =>
  merge(base, override) as T;

function merge(base: object, override: unknown): object {
  const own = isTree(override) ? override : {};
  const entries: [string, unknown][] = Object.entries(base);
  return Object.fromEntries(entries.map(([key, value]) => [key, pick(value, ownValue(own, key))]));
}

function pick(value: unknown, other: unknown): unknown {
  if (isTree(value)) return merge(value, other);
  return typeof value === 'string' && typeof other === 'string' ? other : value;
}

const ownValue = (tree: object, key: string): unknown => Object.getOwnPropertyDescriptor(tree, key)?.value;

const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null;
