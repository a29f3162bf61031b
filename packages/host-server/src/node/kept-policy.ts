import { defaultPolicy, Policy } from '@iou-kit/machine';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A policy as an earlier or a later program has written it: what it does not say is as by default, and what this program
 * does not know is left out. Throws where a known field is of another shape.
 */
export function keptPolicy(written: unknown): Policy {
  return Policy.parse(known(isObject(written) ? written : {}, Object.keys(Policy.shape), defaultPolicy));
}

/** `limits` is the kinds' own: it is taken as it is. */
function known(written: Fields, names: readonly string[], defaults: Fields): Fields {
  const fields = names.map((name): [string, unknown] => {
    const [value, usual] = [written[name], defaults[name]];
    if (value === undefined) return [name, usual];
    if (name === 'limits' || !isObject(value) || !isObject(usual)) return [name, value];
    return [name, known(value, Object.keys(usual), usual)];
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}
