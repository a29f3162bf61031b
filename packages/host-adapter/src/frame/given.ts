import { HostError } from '../host/index.ts';

/** Reads what the other end of a frame gave. Every one throws PROTOCOL for another shape; what came is not quoted. */
type Fields = Readonly<Record<string, unknown>>;

const LONGEST_TEXT = 10_000;

function refuse(what: string): never {
  throw new HostError('PROTOCOL', `the other end of the frame must give ${what}`);
}

export const text = (value: unknown): string =>
  typeof value === 'string' && value.length <= LONGEST_TEXT ? value : refuse('a text');

export const count = (value: unknown): number =>
  typeof value === 'number' && Number.isSafeInteger(value) ? value : refuse('a whole number');

export const flag = (value: unknown): boolean => (typeof value === 'boolean' ? value : refuse('true or false'));

export const blob = (value: unknown): Blob => (value instanceof Blob ? value : refuse('a blob'));

export const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : refuse('an object');

export const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) && value.length <= 100 ? value.map(text) : refuse('a list of texts');

export const oneOf = <T extends string>(known: readonly T[], value: unknown): T =>
  known.find((each) => each === value) ?? refuse(`one of ${known.join(', ')}`);

/** Reads what may be absent. */
export const maybe = <T>(read: (value: unknown) => T, value: unknown): T | undefined =>
  value === undefined ? undefined : read(value);
