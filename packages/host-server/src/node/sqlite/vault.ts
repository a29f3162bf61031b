import type { DatabaseSync } from 'node:sqlite';
import type {
  SealedValue,
  StoreCommit,
  StoredArtifact,
  StoredAttachment,
  StoredProfile,
} from '@iou-kit/host-adapter/service';

interface AttachmentRow {
  readonly media_type: string;
  readonly size: number;
  readonly commitment: string;
  readonly sealed: Uint8Array;
}

/** Everything personal; all of it encrypted before it comes here. */
export function vaultTable(db: DatabaseSync) {
  const all = db.prepare('SELECT id, sealed FROM vault WHERE tenant = ? AND record_id = ?');
  const some = db.prepare(
    'SELECT id, sealed FROM vault WHERE tenant = ? AND record_id = ? AND id IN (SELECT value FROM json_each(?))',
  );
  const indexes = db.prepare('SELECT side, field, value FROM indexes WHERE tenant = ? AND record_id = ?');
  const forgetKey = db.prepare('UPDATE records SET wrapped_key = NULL WHERE tenant = ? AND id = ?');
  const erasures = ['vault', 'attachments', 'artifacts', 'indexes', 'verifications'].map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE tenant = ? AND record_id = ?`),
  );
  // What was still being made while a record was erased does not come after it.
  const unlessErased = 'WHERE NOT EXISTS (SELECT 1 FROM records WHERE tenant = ?1 AND id = ?2 AND wrapped_key IS NULL)';
  const attach = db.prepare(`INSERT OR REPLACE INTO attachments SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 ${unlessErased}`);
  const attachment = db.prepare(
    'SELECT media_type, size, commitment, sealed FROM attachments WHERE tenant = ? AND record_id = ? AND id = ?',
  );
  const count = db.prepare('SELECT count(*) AS n FROM attachments WHERE tenant = ? AND record_id = ?');
  const keep = db.prepare(`INSERT OR REPLACE INTO artifacts SELECT ?1, ?2, ?3, ?4 ${unlessErased}`);
  const artifact = db.prepare('SELECT sealed FROM artifacts WHERE tenant = ? AND record_id = ? AND id = ?');
  const artifactIds = db.prepare('SELECT id FROM artifacts WHERE tenant = ? AND record_id = ? ORDER BY id');
  const keepProfile = db.prepare('INSERT OR REPLACE INTO profiles VALUES (?, ?, ?)');
  const profile = db.prepare('SELECT sealed FROM profiles WHERE tenant = ? AND subject = ?');

  return {
    writes: {
      erase(tenant: string, recordId: string): void {
        forgetKey.run(tenant, recordId);
        for (const erasure of erasures) erasure.run(tenant, recordId);
      },
      putAttachment(a: StoredAttachment): void {
        attach.run(a.tenant, a.recordId, a.id, a.mediaType, a.size, a.commitment, a.sealed);
      },
      putArtifact(a: StoredArtifact): void {
        keep.run(a.tenant, a.recordId, a.id, a.sealed);
      },
      putProfile(p: StoredProfile): void {
        keepProfile.run(p.tenant, p.subject, p.sealed);
      },
    },
    reads: {
      sealed: (tenant: string, recordId: string, ids: readonly string[] | null) =>
        (ids === null
          ? all.all(tenant, recordId)
          : some.all(tenant, recordId, JSON.stringify(ids))) as unknown as SealedValue[],
      indexes: (tenant: string, recordId: string) => indexes.all(tenant, recordId) as unknown as StoreCommit['indexes'],
      loadAttachment(tenant: string, recordId: string, id: string): StoredAttachment | null {
        const row = attachment.get(tenant, recordId, id) as AttachmentRow | undefined;
        if (!row) return null;
        const { media_type: mediaType, size, commitment, sealed } = row;
        return { id, tenant, recordId, mediaType, size, commitment, sealed };
      },
      countAttachments: (tenant: string, recordId: string) => (count.get(tenant, recordId) as { n: number }).n,
      loadArtifact(tenant: string, recordId: string, id: string): StoredArtifact | null {
        const row = artifact.get(tenant, recordId, id) as { sealed: Uint8Array } | undefined;
        return row ? { id, tenant, recordId, sealed: row.sealed } : null;
      },
      artifactIds: (tenant: string, recordId: string) =>
        (artifactIds.all(tenant, recordId) as { id: string }[]).map(({ id }) => id),
      loadProfile(tenant: string, subject: string): StoredProfile | null {
        const row = profile.get(tenant, subject) as { sealed: string } | undefined;
        return row ? { tenant, subject, sealed: row.sealed } : null;
      },
    },
  };
}
