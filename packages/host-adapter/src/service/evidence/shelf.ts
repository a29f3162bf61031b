import type { Shelf, RecordStore } from '../ports/index.ts';
import type { RecordKey } from '../vault/record-key.ts';

/** A record's pieces of evidence, sealed under its key; empty once the key is gone. */
export const shelfOf = (store: RecordStore, tenant: string, recordId: string, key: RecordKey | null): Shelf => ({
  async get(id) {
    const artifact = key && (await store.loadArtifact(tenant, recordId, id));
    return artifact ? key.openBytes(artifactPlace(id), artifact.sealed) : null;
  },
  async put(id, bytes) {
    if (!key) return;
    await store.putArtifact({ id, tenant, recordId, sealed: await key.sealBytes(artifactPlace(id), bytes) });
  },
  ids: () => store.artifactIds(tenant, recordId),
});

/** Apart from the places of openings and images. */
const artifactPlace = (id: string): string => `artifact:${id}`;
