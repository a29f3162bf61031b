import { DatabaseSync } from 'node:sqlite';
import { counterSchema, migrations } from './migrations.ts';

/**
 * Opens the file of records, durable at each commit: `FULL` syncs the log before a commit is answered.
 * `secure_delete` overwrites what is erased.
 */
export function openRecords(path: string): DatabaseSync {
  const db = new DatabaseSync(path, { timeout: 5000 });
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
  migrate(db);
  return db;
}

function migrate(db: DatabaseSync): void {
  db.exec('BEGIN IMMEDIATE');
  const row = db.prepare('PRAGMA user_version').get() as { user_version: number };
  if (row.user_version > migrations.length) {
    throw new Error(`The data are of version ${row.user_version}, which is newer than this program.`);
  }
  for (const sql of migrations.slice(row.user_version)) db.exec(sql);
  db.exec(`PRAGMA user_version = ${migrations.length}`);
  db.exec('COMMIT');
}

const BUSY = 5;

/**
 * Opens the file of counters and keeps it locked for as long as the process lives, a crash included: so it is also the
 * sign that a server is at work on this folder. Throws where another one is.
 */
export function openCounters(path: string): DatabaseSync {
  const db = new DatabaseSync(path);
  try {
    db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    db.exec(`BEGIN EXCLUSIVE; ${counterSchema} COMMIT;`);
  } catch (cause) {
    db.close();
    const isBusy = (cause as { errcode?: unknown }).errcode === BUSY;
    throw isBusy ? new Error('Another server is using this data folder.', { cause }) : cause;
  }
  return db;
}
