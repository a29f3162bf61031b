/** Whether a value from outside has the shape of a `T`. */
export type Is<T> = (value: unknown) => value is T;

export const isText: Is<string> = (value) => typeof value === 'string';
export const isFlag: Is<boolean> = (value) => typeof value === 'boolean';
export const isNumber = (value: unknown): value is number => Number.isFinite(value);
export const isInt = (value: unknown): value is number => Number.isSafeInteger(value);

export const isObject: Is<Readonly<Record<string, unknown>>> = (value): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isOneOf =
  <T extends string>(options: readonly T[]): Is<T> =>
  (value): value is T =>
    options.some((option) => option === value);

/** A text as a pattern wants it, of at most `max` UTF-16 units. */
export const isLike =
  (pattern: RegExp, max = Infinity): Is<string> =>
  (value): value is string =>
    isText(value) && value.length <= max && pattern.test(value);

/** What may be left out. */
export const maybe =
  <T>(is: Is<T>): Is<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || is(value);

export const either =
  <A, B>(isA: Is<A>, isB: Is<B>): Is<A | B> =>
  (value): value is A | B =>
    isA(value) || isB(value);

export const listOf =
  <T>(is: Is<T>): Is<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(is);

/** Any keys, values of one shape. */
export const mapOf =
  <T>(is: Is<T>): Is<Record<string, T>> =>
  (value): value is Record<string, T> =>
    isObject(value) && Object.values(value).every(is);

/** These keys and no others. */
export const shape =
  <T extends object>(fields: { readonly [K in keyof T]-?: Is<T[K]> }): Is<T> =>
  (value): value is T =>
    isObject(value) &&
    Object.keys(value).every((key) => Object.hasOwn(fields, key)) &&
    Object.entries<Is<unknown>>(fields).every(([key, is]) => is(value[key]));
