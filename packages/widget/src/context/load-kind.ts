import type { Kind } from '@iou-kit/machine';

const loaders: Readonly<Record<string, () => Promise<Kind>>> = {
  iou: async () => (await import('@iou-kit/machine/kinds/iou')).iou,
};

/** The kind of that id; its code comes on first use. Rejects with a RangeError for a kind that is not known. */
export async function loadKind(id: string): Promise<Kind> {
  const load = loaders[id];
  if (!load) throw new RangeError(`iou-kit: no such kind: ${id}`);
  return load();
}
