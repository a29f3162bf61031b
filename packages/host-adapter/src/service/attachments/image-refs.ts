/** An image as terms name it. */
export interface ImageRef {
  readonly id: string;
  readonly commitment: string;
}

export const identity = ({ id, commitment }: ImageRef): string => `${id} ${commitment}`;

/** The references in a field's value; whether the field has the right shape otherwise is for the kind to say. */
export function imagesIn(value: unknown): ImageRef[] {
  const items: unknown[] = Array.isArray(value) ? value : [];
  return items.filter(isImageRef);
}

function isImageRef(item: unknown): item is ImageRef {
  if (typeof item !== 'object' || item === null) return false;
  const { id, commitment } = item as Partial<ImageRef>;
  return typeof id === 'string' && typeof commitment === 'string';
}
