import type { AgreementRecord } from '@iou-kit/machine';
import type { RecordStore } from '@iou-kit/host-adapter/service';
import { GrowingTree, signCheckpoint, type Checkpoint, type LogSigner } from '@iou-kit/evidence';

/** A signed head of a tenant's log. */
export interface Head {
  readonly checkpoint: Checkpoint;
  readonly jws: string;
}

/** The tenants' logs as trees that follow the store. */
export interface Logs {
  head(tenant: string, at: string): Promise<Head | null>;
  /** The tenant's tree, at least as far as `size`. */
  tree(tenant: string, size?: number): Promise<GrowingTree>;
  /** Where the record's events stand, as far as the record was read. */
  places(record: Pick<AgreementRecord, 'tenant' | 'id' | 'seq'>): ReturnType<RecordStore['leafPlaces']>;
}

/** Trees over the store's leaves. They are kept in memory, a few hashes a leaf, and read on from where they stand. */
export function logsOf(store: Pick<RecordStore, 'leaves' | 'leafPlaces'>, signer: LogSigner): Logs {
  const trees = new Map<string, { readonly tree: GrowingTree; reading: Promise<unknown> }>();

  async function grown(tenant: string): Promise<GrowingTree> {
    const kept = trees.get(tenant) ?? { tree: new GrowingTree(), reading: Promise.resolve() };
    trees.set(tenant, kept);
    const { tree } = kept;
    // One reader at a time, or a leaf would be added twice. A reading that failed is told to whoever asked for it, and read anew by the next.
    kept.reading = kept.reading
      .catch(() => undefined)
      .then(async () => {
        for (const { hash } of await store.leaves(tenant, tree.size)) tree.add(hash);
      });
    await kept.reading;
    return tree;
  }

  return {
    async head(tenant, at) {
      const tree = await grown(tenant);
      if (tree.size === 0) {
        trees.delete(tenant);
        return null;
      }
      const checkpoint: Checkpoint = { v: 1, tenant, size: tree.size, root: tree.root(), at };
      return { checkpoint, jws: await signCheckpoint(signer, checkpoint) };
    },
    tree: (tenant, size = Infinity) => {
      const kept = trees.get(tenant)?.tree;
      return kept && kept.size >= size ? Promise.resolve(kept) : grown(tenant);
    },
    places: async ({ tenant, id, seq: last }) => (await store.leafPlaces(tenant, id)).filter(({ seq }) => seq <= last),
  };
}
