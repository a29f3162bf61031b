import type { DatabaseSync } from 'node:sqlite';
import type { ListQuery } from '@iou-kit/host-adapter/service';
import type { RecordRow } from './records.ts';

export interface ListRow extends RecordRow {
  readonly id: string;
  readonly turn: number;
  readonly updated_at: string;
}

/** Where a page ended: the order is whose turn it is, then the latest change, then the id. */
interface Place {
  readonly turn: number;
  readonly updatedAt: string;
  readonly id: string;
}

const filters: Readonly<Record<ListQuery['filter'], string>> = {
  all: '1',
  mine: 'turn = 1',
  open: 'ended = 0',
  ended: 'ended = 1',
};

/**
 * A person's own records, and those addressed to their number that nobody has claimed. Records that wait for this person
 * come first, then the most lately changed.
 */
export function listing(db: DatabaseSync) {
  const statements = new Map(
    Object.entries(filters).map(([filter, condition]) => [
      filter,
      db.prepare(`
        WITH own AS (
          SELECT *, awaits IS 'initiator' AS turn FROM records WHERE tenant = :tenant AND initiator = :subject
          UNION ALL
          SELECT *, awaits IS 'counterparty' AS turn FROM records WHERE tenant = :tenant AND counterparty = :subject
            AND initiator IS NOT :subject
          UNION ALL
          SELECT r.*, r.awaits IS 'counterparty' AS turn FROM indexes i
            JOIN records r ON r.tenant = i.tenant AND r.id = i.record_id
            WHERE i.tenant = :tenant AND i.field = 'mobile' AND i.value = :mobile AND i.side = 'counterparty'
              AND r.addressed = 1 AND r.initiator IS NOT :subject
        )
        SELECT id, turn, updated_at, snapshot, wrapped_key FROM own
        WHERE ${condition} AND (:refersTo IS NULL OR refers_to = :refersTo) AND (:id IS NULL OR (turn, updated_at, id) < (:turn, :updatedAt, :id))
        ORDER BY turn DESC, updated_at DESC, id DESC LIMIT :limit`),
    ]),
  );

  return ({ tenant, subject, mobileIndex, filter, refersTo, cursor, limit }: ListQuery) => {
    const place = cursor === undefined ? null : parsePlace(cursor);
    const rows = (statements.get(filter)?.all({
      tenant,
      subject,
      mobile: mobileIndex ?? null,
      refersTo: refersTo ?? null,
      id: place?.id ?? null,
      turn: place?.turn ?? null,
      updatedAt: place?.updatedAt ?? null,
      limit: limit + 1,
    }) ?? []) as unknown as ListRow[];
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return { rows: page, ...(rows.length > limit && last && { next: `${last.turn}~${last.updated_at}~${last.id}` }) };
  };
}

/** A cursor comes back from outside: one that cannot be read starts at the beginning. */
function parsePlace(cursor: string): Place | null {
  const [turn, updatedAt, id] = cursor.split('~');
  if ((turn !== '0' && turn !== '1') || !updatedAt || !id) return null;
  return { turn: Number(turn), updatedAt, id };
}
