/** Raised with each change of the tables below. */
const VERSION = 2;

const tables = {
  records: ['tenant', 'id'],
  events: ['tenant', 'recordId', 'seq'],
  sealed: ['tenant', 'recordId', 'id'],
  acted: ['tenant', 'subject', 'key'],
  leaves: ['tenant', 'index'],
  verifications: ['tenant', 'id'],
  attachments: ['tenant', 'recordId', 'id'],
  artifacts: ['tenant', 'recordId', 'id'],
  profiles: ['tenant', 'subject'],
  counters: 'key',
  jobs: 'id',
  outbox: 'id',
  keys: 'tenant',
} as const;

export type Table = keyof typeof tables;

/** What a transaction offers for one table. */
export interface Rows<T> {
  get(key: IDBValidKey): Promise<T | undefined>;
  /** Those whose key begins with `prefix`, in the order of their keys. */
  all(prefix?: readonly string[]): Promise<T[]>;
  count(prefix: readonly string[]): Promise<number>;
  put(row: T): Promise<void>;
  remove(key: IDBValidKey): Promise<void>;
}

export type Transaction = <T>(table: Table) => Rows<T>;

export interface Database {
  read<T>(names: readonly Table[], body: (table: Transaction) => Promise<T>): Promise<T>;
  /** All of the body or nothing; resolves when it is on the disk. Nothing but rows may be awaited in it. */
  write<T>(names: readonly Table[], body: (table: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB gave no reason'));
  });

/** Every key that begins so: an array sorts after all strings and numbers. */
const beginningWith = (prefix: readonly string[]): IDBKeyRange => IDBKeyRange.bound([...prefix], [...prefix, []]);

function rowsOf<T>(store: IDBObjectStore): Rows<T> {
  return {
    get: (key) => answer<T | undefined>(store.get(key)),
    all: (prefix) => answer<T[]>(store.getAll(prefix ? beginningWith(prefix) : undefined)),
    count: (prefix) => answer(store.count(beginningWith(prefix))),
    async put(row) {
      await answer(store.put(row));
    },
    async remove(key) {
      await answer(store.delete(key));
    },
  };
}

/** The browser's database of one demonstration, opened when it is first needed. */
export function openDatabase(name: string): Database {
  let opened: Promise<IDBDatabase> | undefined;

  function open(): Promise<IDBDatabase> {
    const request = indexedDB.open(name, VERSION);
    request.onupgradeneeded = () => {
      for (const [table, key] of Object.entries(tables)) {
        if (request.result.objectStoreNames.contains(table)) continue;
        request.result.createObjectStore(table, { keyPath: typeof key === 'string' ? key : [...key] });
      }
    };
    return answer(request);
  }

  async function run<T>(
    mode: IDBTransactionMode,
    names: readonly Table[],
    body: (table: Transaction) => Promise<T>,
  ): Promise<T> {
    const database = await (opened ??= open());
    const transaction = database.transaction([...names], mode, mode === 'readwrite' ? { durability: 'strict' } : {});
    const finished = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('the transaction was aborted'));
    });
    try {
      const result = await body((table) => rowsOf(transaction.objectStore(table)));
      await finished;
      return result;
    } catch (error) {
      finished.catch(() => undefined);
      abort(transaction);
      throw error;
    }
  }

  return {
    read: (names, body) => run('readonly', names, body),
    write: (names, body) => run('readwrite', names, body),
    async close() {
      (await opened)?.close();
      opened = undefined;
    },
  };
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has aborted by itself.
  }
}
