import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';

/** SHA-256 of bytes, or of a string's UTF-8 bytes, in lower-case hex. Synchronous, so that it fits inside any transaction. */
export const sha256Hex = (data: Uint8Array | string): string =>
  bytesToHex(sha256(typeof data === 'string' ? utf8ToBytes(data) : data));

/** SHA-256 of the RFC 8785 bytes of a JSON value, in lower-case hex. */
export const hashOf = (value: unknown): string => sha256Hex(canonicalJson(value));

/** RFC 6962 leaf: SHA-256(0x00 ‖ data), in lower-case hex. */
export const leafHash = (data: string): string => bytesToHex(sha256(concatBytes(Uint8Array.of(0), utf8ToBytes(data))));

/** The bytes that a hex text writes. Throws for anything that is not hex. */
export const hexBytes = (hex: string): Uint8Array => hexToBytes(hex);
