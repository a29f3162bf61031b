/**
 * Gives back a count of fen, basis points or days, or throws a `RangeError` that names it: a fraction or a negative
 * number here is a mistake of the program, never of the person.
 */
export function wholeNumber(name: string, value: number): number {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`${name} must be a whole number, zero or more, but is ${value}`);
  }
  return value;
}
