import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DatabaseSync } from 'node:sqlite';
import { counterTable } from './counters.ts';
import { counterSchema } from './migrations.ts';

const [now, until] = ['2026-11-22T02:00:00.000Z', '2026-11-22T03:00:00.000Z'];
const [NORMAL, FULL] = [1, 2];

test('what is counted durably waits for the disk, and nothing after it does', () => {
  const db = new DatabaseSync(':memory:');
  db.exec(`PRAGMA synchronous = NORMAL; ${counterSchema}`);
  const level = () => db.prepare('PRAGMA synchronous').get()?.['synchronous'];
  const levels: unknown[] = [];
  // Called by the very statement that counts.
  db.function('noted', () => {
    levels.push(level());
    return 0;
  });
  db.exec('CREATE TRIGGER watch BEFORE INSERT ON counters BEGIN SELECT noted(); END');
  const counters = counterTable(db);
  counters.bump('page', now, until, null);
  counters.bump('code', now, until, 'durably');
  counters.bump('page', now, until, null);
  assert.deepEqual(levels, [NORMAL, FULL, NORMAL]);
  db.close();
});
