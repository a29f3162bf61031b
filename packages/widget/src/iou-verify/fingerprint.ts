import { sha256Hex } from '@iou-kit/machine';

/** The fingerprint that a paper shows of its document: SHA-256 in hexadecimal. */
export const fingerprint = (document: Uint8Array): string => sha256Hex(document);
