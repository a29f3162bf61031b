import type { DatabaseSync } from 'node:sqlite';

/** Counters that forget themselves. They answer at once: nothing here waits for the disk, but what is counted durably. */
export function counterTable(db: DatabaseSync) {
  const bump = db.prepare(`
    INSERT INTO counters VALUES (?1, 1, ?3) ON CONFLICT (key) DO UPDATE SET
      value = CASE WHEN until <= ?2 THEN 1 ELSE value + 1 END,
      until = CASE WHEN until <= ?2 THEN excluded.until ELSE until END
    RETURNING value`);
  const peek = db.prepare('SELECT value FROM counters WHERE key = ? AND until > ?');
  const sweep = db.prepare('DELETE FROM counters WHERE until <= ?');
  const count = (key: string, now: string, until: string) => (bump.get(key, now, until) as { value: number }).value;
  return {
    bump(key: string, now: string, until: string, durably: 'durably' | null): number {
      if (!durably) return count(key, now, until);
      // A sync takes with it whatever was counted before.
      db.exec('PRAGMA synchronous = FULL');
      try {
        return count(key, now, until);
      } finally {
        db.exec('PRAGMA synchronous = NORMAL');
      }
    },
    peek: (key: string, now: string): number => (peek.get(key, now) as { value: number } | undefined)?.value ?? 0,
    /** Erases what has been forgotten. */
    sweepCounters(now: string): void {
      sweep.run(now);
    },
  };
}
