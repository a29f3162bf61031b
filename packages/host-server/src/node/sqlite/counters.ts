import type { DatabaseSync } from 'node:sqlite';

const sweepEvery = 500;

/** Counters that forget themselves. They answer at once: nothing here waits for the disk. */
export function counterTable(db: DatabaseSync) {
  const bump = db.prepare(`
    INSERT INTO counters VALUES (?1, 1, ?3) ON CONFLICT (key) DO UPDATE SET
      value = CASE WHEN until <= ?2 THEN 1 ELSE value + 1 END,
      until = CASE WHEN until <= ?2 THEN excluded.until ELSE until END
    RETURNING value`);
  const peek = db.prepare('SELECT value FROM counters WHERE key = ? AND until > ?');
  const sweep = db.prepare('DELETE FROM counters WHERE until <= ?');
  let bumps = 0;
  return {
    bump(key: string, now: string, until: string): number {
      bumps += 1;
      if (bumps % sweepEvery === 0) sweep.run(now);
      return (bump.get(key, now, until) as { value: number }).value;
    },
    peek: (key: string, now: string): number => (peek.get(key, now) as { value: number } | undefined)?.value ?? 0,
  };
}
