import { textOf } from '../keys/bytes.ts';
import { malformed } from './problem.ts';

const MAX_DEPTH = 24;
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * JSON from outside. Refused with `INVALID_FIELDS`: what is not UTF-8 or not JSON, is nested too deep, or holds a key with
 * which a careless merge could reach an object's prototype.
 */
export function parseJson(bytes: Uint8Array): unknown {
  let value: unknown;
  try {
    value = JSON.parse(textOf(bytes));
  } catch {
    throw malformed([{ path: '', code: 'NOT_JSON' }]);
  }
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth >= MAX_DEPTH) throw malformed([{ path: '', code: 'TOO_DEEP' }]);
    for (const [key, inner] of Object.entries(next.value)) {
      if (forbidden.has(key)) throw malformed([{ path: '', code: 'KEY_NOT_ALLOWED' }]);
      waiting.push({ value: inner, depth: next.depth + 1 });
    }
  }
  return value;
}
