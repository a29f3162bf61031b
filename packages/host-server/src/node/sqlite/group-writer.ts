import type { DatabaseSync } from 'node:sqlite';

/** One write that waits for the disk. `run` happens inside the group's transaction. */
export interface Write {
  readonly run: () => unknown;
  readonly succeed: (value: unknown) => void;
  readonly fail: (error: unknown) => void;
}

export interface GroupWriter {
  add(write: Write): void;
  /** Commits what waits. Nothing is answered before the disk has it. */
  drain(): void;
  readonly counts: { readonly groups: number; readonly writes: number };
}

const largestGroup = 512;
const ioError = 10;

/**
 * Group commit: writes that wait together share one transaction and one sync, each in its own savepoint with its own answer.
 * A commit that fails answers all of them with the error. After an error of the disk nothing more is written, because what a
 * failed sync left behind is unknown until the log is read afresh: `onBroken` ends the process.
 */
export function groupWriter(
  db: Pick<DatabaseSync, 'exec' | 'isTransaction'>,
  totalChanges: () => number,
  onBroken: (error: unknown) => void,
): GroupWriter {
  const queue: Write[] = [];
  const counts = { groups: 0, writes: 0 };
  let broken: unknown;

  function runOne({ run, succeed, fail }: Write): () => void {
    db.exec('SAVEPOINT one');
    try {
      const value = run();
      db.exec('RELEASE one');
      return () => {
        succeed(value);
      };
    } catch (error) {
      // Some errors (a full disk) have ended the whole transaction already.
      if (!db.isTransaction) throw error;
      db.exec('ROLLBACK TO one; RELEASE one');
      return () => {
        fail(error);
      };
    }
  }

  function commit(group: readonly Write[]): void {
    const answers: (() => void)[] = [];
    const before = totalChanges();
    try {
      db.exec('BEGIN IMMEDIATE');
      for (const write of group) answers.push(runOne(write));
      db.exec('COMMIT');
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      for (const { fail } of group) fail(error);
      if (isIoError(error)) {
        broken = error;
        onBroken(error);
      }
      return;
    }
    // A group in which everything was refused has nothing to sync.
    if (totalChanges() > before) counts.groups += 1;
    counts.writes += group.length;
    for (const answer of answers) answer();
  }

  return {
    add: (write) => {
      queue.push(write);
    },
    drain() {
      while (queue.length > 0) {
        const group = queue.splice(0, largestGroup);
        if (broken === undefined) commit(group);
        else for (const { fail } of group) fail(broken);
      }
    },
    counts,
  };
}

/** Extended result codes carry SQLITE_IOERR in their low byte. */
function isIoError(error: unknown): boolean {
  const { errcode } = error as { errcode?: unknown };
  return typeof errcode === 'number' && (errcode & 0xff) === ioError;
}
