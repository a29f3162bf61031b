import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { openCounters, openRecords } from './open-database.ts';

function inFolder(body: (folder: string) => void): () => void {
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'iou-files-'));
    try {
      body(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}

describe('the file of records', () => {
  test(
    'syncs each commit',
    inFolder((folder) => {
      const db = openRecords(join(folder, 'records.sqlite'));
      const full = 2;
      assert.equal(db.prepare('PRAGMA synchronous').get()?.['synchronous'], full);
      assert.equal(db.prepare('PRAGMA journal_mode').get()?.['journal_mode'], 'wal');
      db.close();
    }),
  );

  test(
    'takes events and leaves only at the end',
    inFolder((folder) => {
      const db = openRecords(join(folder, 'records.sqlite'));
      db.exec("INSERT INTO events VALUES ('t', 'r', 1, '{}'); INSERT INTO leaves VALUES ('t', 0, 'r', 1, 'h');");
      for (const table of ['events', 'leaves']) {
        for (const act of [
          `DELETE FROM ${table}`,
          `UPDATE ${table} SET seq = 2`,
          `REPLACE INTO ${table} SELECT * FROM ${table}`,
        ]) {
          assert.throws(() => db.exec(act), /append-only/, act);
        }
      }
      assert.throws(() => db.exec("INSERT INTO leaves VALUES ('t', 1, 'r', 1, 'h')"), /append-only/);
      db.close();
    }),
  );

  test(
    'is opened again as it is, and not by an older program',
    inFolder((folder) => {
      const path = join(folder, 'records.sqlite');
      openRecords(path).close();
      const db = openRecords(path);
      db.exec('PRAGMA user_version = 999');
      db.close();
      assert.throws(() => openRecords(path), /newer/);
    }),
  );
});

describe('the file of counters', () => {
  test(
    'keeps a second server out of the folder',
    inFolder((folder) => {
      const path = join(folder, 'counters.sqlite');
      const first = openCounters(path);
      assert.throws(() => openCounters(path), /Another server/);
      first.close();
      openCounters(path).close();
    }),
  );
});
