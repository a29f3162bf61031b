import canonicalize from 'canonicalize';

/** RFC 8785 text of a JSON value. Throws for what JSON cannot say: undefined, functions, NaN, half a surrogate. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('canonicalJson: the value has no JSON form');
  return text;
}
