import { parentPort, workerData } from 'node:worker_threads';
import { engine } from './engine.ts';
import { groupWriter } from './group-writer.ts';
import { openCounters, openRecords } from './open-database.ts';
import type { Answer, Ask, WriterCounts } from './protocol.ts';

// The store's thread: the only one that touches the files, so that the event loop of the server never waits for the disk.
const { folder } = workerData as { folder: string };
const counters = openCounters(`${folder}/counters.sqlite`);
const records = openRecords(`${folder}/records.sqlite`);
const { reads, writes } = engine(records, counters);
const totalChanges = records.prepare('SELECT total_changes() AS n');

const say = (answer: Answer) => parentPort?.postMessage(answer);
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
const writer = groupWriter(
  records,
  () => (totalChanges.get() as { n: number }).n,
  (error) => {
    say({ broken: messageOf(error) });
  },
);
let drainIsDue = false;

parentPort?.on('message', ({ id, name, args }: Ask) => {
  const succeed = (value: unknown) => {
    say({ id, ok: true, value });
  };
  const fail = (error: unknown) => {
    say({ id, ok: false, message: messageOf(error) });
  };
  if (name === 'close') {
    succeed(close());
    parentPort?.close();
    return;
  }
  const isWrite = name in writes;
  const operation = (isWrite ? writes : reads)[name as never] as (...args: readonly unknown[]) => unknown;
  if (!isWrite) {
    try {
      succeed(operation(...args));
    } catch (error) {
      fail(error);
    }
    return;
  }
  writer.add({
    run: () => operation(...args),
    succeed: (value) => {
      // What was erased must leave the log of the file as well.
      if (name === 'erase') records.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      succeed(value);
    },
    fail,
  });
  if (drainIsDue) return;
  drainIsDue = true;
  // Every message that is waiting by now joins the group.
  setImmediate(() => {
    drainIsDue = false;
    writer.drain();
  });
});

function close(): WriterCounts {
  writer.drain();
  records.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  records.close();
  counters.close();
  return { ...writer.counts };
}
