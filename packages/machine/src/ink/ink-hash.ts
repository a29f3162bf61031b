import { sha256Hex } from '../hashing/sha256.ts';
import type { Ink } from '../model/ink.ts';
import { fromBase64Url } from '../encoding/index.ts';

/** SHA-256, hex: of a drawn ink's encoded bytes, of a typed name's UTF-8. It is what `sha256sum` says of the exported file. */
export function inkHash(ink: Ink): string {
  if (ink.form === 'typed') return sha256Hex(ink.name);
  const bytes = fromBase64Url(ink.data);
  if (!bytes) throw new TypeError('inkHash: the ink is not base64url');
  return sha256Hex(bytes);
}
