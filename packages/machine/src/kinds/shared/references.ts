import type { Issue } from '../../values/index.ts';
import { isMissing, type Judge } from './judge.ts';

/** An image of the terms, as the host named it. */
export interface ImageRef {
  readonly id: string;
  readonly commitment: string;
}

/** Another record, by its id and the number printed on it. */
export interface RecordRef {
  readonly id: string;
  readonly number: string;
}

/** What the host gave for an image that it holds. */
const isReference = (value: unknown): boolean => typeof value === 'string' && /^[\w-]{1,100}$/.test(value);

function isImageRef(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { id, commitment, ...rest } = value as Record<string, unknown>;
  return isReference(id) && isReference(commitment) && Object.keys(rest).length === 0;
}

const imagesIssue = (value: unknown, max: number): Issue | undefined => {
  if (!Array.isArray(value) || !value.every(isImageRef)) return { code: 'IMAGES_MALFORMED' };
  return value.length > max ? { code: 'IMAGES_TOO_MANY', params: { max } } : undefined;
};

export const imagesUpToPolicy =
  (name: string): Judge =>
  (terms, { policy }) =>
    isMissing(terms[name]) ? undefined : imagesIssue(terms[name], policy.images.max);

/** A draft's images: their shape, and not a flood of them. */
export const imagesShape = (value: unknown): Issue | undefined => imagesIssue(value, 100);

export function isRecordRef(value: unknown): value is RecordRef {
  if (typeof value !== 'object' || value === null) return false;
  const { id, number, ...rest } = value as Record<string, unknown>;
  return isReference(id) && isReference(number) && Object.keys(rest).length === 0;
}

/** Whether the record exists, and between whom, is for the service to say. */
export const recordRef =
  (name: string): Judge =>
  (terms) =>
    isMissing(terms[name]) || isRecordRef(terms[name]) ? undefined : { code: 'RECORD_MALFORMED' };
