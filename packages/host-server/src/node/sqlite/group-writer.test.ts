import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { describe, test } from 'node:test';
import { groupWriter, type Write } from './group-writer.ts';

interface Told {
  readonly done: unknown[];
  readonly failed: string[];
}

function desk(db = new DatabaseSync(':memory:')) {
  db.exec('CREATE TABLE t (v INTEGER UNIQUE)');
  const told: Told = { done: [], failed: [] };
  const write = (run: () => unknown): Write => ({
    run,
    succeed: (value) => told.done.push(value),
    fail: (error) => told.failed.push((error as Error).message),
  });
  const add = (v: number) => write(() => (db.prepare('INSERT INTO t VALUES (?)').run(v), v));
  const rows = () =>
    db
      .prepare('SELECT v FROM t ORDER BY v')
      .all()
      .map((row) => row['v']);
  return { db, told, write, add, rows };
}

const unexpected = (error: unknown) => assert.fail(String(error));

describe('the group writer', () => {
  test('commits what waits together once, and answers only then', () => {
    const { db, told, add, rows } = desk();
    const asked: string[] = [];
    const overheard = {
      exec(sql: string) {
        asked.push(sql);
        if (sql === 'COMMIT') assert.deepEqual(told.done, []);
        db.exec(sql);
      },
      get isTransaction() {
        return db.isTransaction;
      },
    };
    const changes = () => (db.prepare('SELECT total_changes() AS n').get() as { n: number }).n;
    const writer = groupWriter(overheard, changes, unexpected);
    for (const v of [1, 2, 3]) writer.add(add(v));
    assert.deepEqual([told.done, asked], [[], []]);
    writer.drain();
    assert.deepEqual(
      [told.done, rows()],
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
    );
    assert.equal(asked.filter((sql) => sql === 'COMMIT').length, 1);
    assert.deepEqual(writer.counts, { groups: 1, writes: 3 });
  });

  test('lets one write fail alone, with all it had done', () => {
    const { db, told, add, write, rows } = desk();
    const writer = groupWriter(db, () => 0, unexpected);
    writer.add(add(1));
    writer.add(
      write(() => {
        db.exec('INSERT INTO t VALUES (7)');
        throw new Error('second thoughts');
      }),
    );
    writer.add(add(1));
    writer.add(add(2));
    writer.drain();
    assert.deepEqual(
      [told.done, rows()],
      [
        [1, 2],
        [1, 2],
      ],
    );
    assert.deepEqual(told.failed, ['second thoughts', 'UNIQUE constraint failed: t.v']);
  });

  function failing(db: DatabaseSync, errcode: number) {
    return {
      exec(sql: string) {
        if (sql === 'COMMIT') throw Object.assign(new Error('the disk says no'), { errcode });
        db.exec(sql);
      },
      get isTransaction() {
        return db.isTransaction;
      },
    };
  }

  test('tells all of a group that its commit failed, and keeps nothing of it', () => {
    const { db, told, add, rows } = desk();
    const fullDisk = 13;
    const writer = groupWriter(failing(db, fullDisk), () => 0, unexpected);
    for (const v of [1, 2]) writer.add(add(v));
    writer.drain();
    assert.deepEqual([told.done, told.failed, rows()], [[], ['the disk says no', 'the disk says no'], []]);
    assert.equal(db.isTransaction, false);
  });

  test('writes nothing more once a sync has failed', () => {
    const { db, told, add } = desk();
    const failedSync = 10 | (4 << 8);
    const broken: unknown[] = [];
    const writer = groupWriter(
      failing(db, failedSync),
      () => 0,
      (error) => broken.push(error),
    );
    writer.add(add(1));
    writer.drain();
    writer.add(add(2));
    writer.drain();
    assert.equal(broken.length, 1);
    assert.deepEqual([told.done, told.failed.length], [[], 2]);
  });
});
