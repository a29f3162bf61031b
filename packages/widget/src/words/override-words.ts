import type { Words, WordsOverride } from './words.ts';

/** A catalogue with a partner's own strings laid over it. Unknown keys and values that are not strings are ignored. */
export const overrideWords = (base: Words, override: WordsOverride): Words => merge(base, override) as Words;

interface Tree {
  readonly [key: string]: string | Tree;
}

function merge(base: Tree, override: unknown): Tree {
  const own = isTree(override) ? override : {};
  return Object.fromEntries(Object.entries(base).map(([key, value]) => [key, pick(value, ownValue(own, key))]));
}

function pick(value: string | Tree, other: unknown): string | Tree {
  if (typeof value !== 'string') return merge(value, other);
  return typeof other === 'string' ? other : value;
}

const ownValue = (tree: object, key: string): unknown => Object.getOwnPropertyDescriptor(tree, key)?.value;

const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null;
