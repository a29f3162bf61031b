import { createHash } from 'node:crypto';
import type { Taken } from './recorder.ts';

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const jws = /eyJ[\w-]+\.[\w-]*\.[\w-]+/g;
const certificate = /(?<=-----BEGIN CERTIFICATE-----\\n)[^"-]+(?=\\n-----END)/g;
const secret = /(?<![\w+/-])[\w-]{22,}(?![\w+/=-]|":)/g;
const texted = /"code":"\d{6}"/g;
const paperNumber = /IOU-\d{8}-[0-9A-Z]{9}/g;

/** By real time, whatever the clock of the records says. */
const realTime = /"(expiresAt|dueAt)":"[^"]+"/g;
const STANDING = '2026-11-22T02:15:00.000Z';

/**
 * The same examples with what is random in them replaced: each id and hash by one that its place of first appearance gives. Handwriting
 * and everything else stay as they were.
 */
export function stable(taken: readonly Taken[]): readonly Taken[] {
  const known = new Map<string, string>();
  const standIn = (found: string, make: (n: number) => string): string => {
    const same = known.get(found) ?? make(known.size + 1);
    known.set(found, same);
    return same;
  };
  const texts = taken.map(({ operation, ...rest }) => {
    const [text, drawings] = withoutInk({ ...rest });
    const replaced = text
      .replace(jws, 'eyJhbGciOiJFZERTQSJ9.e30.c2lnbmF0dXJl')
      .replace(certificate, 'MIIB')
      .replace(uuid, (found) => standIn(found, (n) => `${STAND_IN}${String(n).padStart(12, '0')}`))
      .replace(paperNumber, 'IOU-20261122-8J4K2M7QX')
      .replace(secret, (found) => (isRandom(found) ? standIn(found, (n) => likeIt(found, n)) : found))
      .replace(texted, '"code":"123456"')
      .replace(realTime, (found, name: string) =>
        operation.includes('tokens') || operation.includes('deliveries') ? `"${name}":"${STANDING}"` : found,
      );
    return {
      operation,
      ...(JSON.parse(replaced, (_, value: unknown) => drawings.get(value) ?? value) as Omit<Taken, 'operation'>),
    };
  });
  return texts;
}

const STAND_IN = '019a0000-0000-7000-8000-';

/** A long word has no digits and few capitals. */
const isRandom = (found: string) =>
  !found.startsWith(STAND_IN) && (/\d/.test(found) || found.replaceAll(/[^A-Z]/g, '').length > 4);

/** As long and of the same letters. */
function likeIt(found: string, n: number): string {
  const hash = createHash('sha256').update(`example ${n}`);
  return hash
    .digest(/^[0-9a-f]+$/.test(found) ? 'hex' : 'base64url')
    .repeat(4)
    .slice(0, found.length);
}

/** Handwriting is a secret to no pattern, and must stay whole. */
function withoutInk(value: unknown): [text: string, drawings: ReadonlyMap<unknown, unknown>] {
  const drawings = new Map<unknown, unknown>();
  const text = JSON.stringify(value, (name, inner: unknown) => {
    if (name !== 'ink' || inner === null) return inner;
    const place = `ink ${drawings.size}`;
    drawings.set(place, inner);
    return place;
  });
  return [text, drawings];
}
