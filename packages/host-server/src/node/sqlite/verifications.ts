import type { DatabaseSync } from 'node:sqlite';
import type { StoredVerification } from '@iou-kit/host-adapter/service';

interface Row {
  readonly id: string;
  readonly record_id: string;
  readonly subject: string;
  readonly version: number;
  readonly state: string;
  readonly used_at: string | null;
}

/** Proofs of identity in the making; each change counts the version up, so that two at once cannot both win. */
export function verificationTable(db: DatabaseSync) {
  const put = db.prepare('INSERT INTO verifications VALUES (?, ?, ?, ?, ?, ?, ?)');
  const get = db.prepare('SELECT * FROM verifications WHERE tenant = ? AND id = ?');
  const begun = db.prepare(
    'SELECT * FROM verifications WHERE tenant = ? AND record_id = ? AND subject = ? ORDER BY id',
  );
  const replace = db.prepare(
    'UPDATE verifications SET version = ?, state = ?, used_at = ? WHERE tenant = ? AND id = ? AND version = ?',
  );
  return {
    writes: {
      putVerification(v: StoredVerification): void {
        put.run(v.tenant, v.id, v.recordId, v.subject, v.version, JSON.stringify(v.state), v.usedAt ?? null);
      },
      replaceVerification: (v: StoredVerification): boolean =>
        replace.run(v.version, JSON.stringify(v.state), v.usedAt ?? null, v.tenant, v.id, v.version - 1).changes === 1,
    },
    reads: {
      loadVerification(tenant: string, id: string): StoredVerification | null {
        const row = get.get(tenant, id) as Row | undefined;
        return row ? verificationOf(tenant, row) : null;
      },
      verificationsOf: (tenant: string, recordId: string, subject: string) =>
        (begun.all(tenant, recordId, subject) as unknown as Row[]).map((row) => verificationOf(tenant, row)),
    },
  };
}

function verificationOf(tenant: string, row: Row): StoredVerification {
  const { id, record_id: recordId, subject, version, used_at: usedAt } = row;
  const state = JSON.parse(row.state) as Record<string, unknown>;
  return { id, tenant, recordId, subject, version, state, ...(usedAt === null ? {} : { usedAt }) };
}
