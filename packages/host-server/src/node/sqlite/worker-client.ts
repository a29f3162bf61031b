import { Worker } from 'node:worker_threads';
import type { OperationName, Operations } from './engine.ts';
import type { Answer, Ask, WriterCounts } from './protocol.ts';

/** Asks the store's thread. */
export interface WorkerClient {
  ask<N extends OperationName>(name: N, ...args: Parameters<Operations[N]>): Promise<ReturnType<Operations[N]>>;
  /** Commits what waits, merges the log into the file and ends the thread. */
  close(): Promise<WriterCounts>;
}

interface Pending {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** From source the thread runs the TypeScript file beside this one; from a build, the JavaScript one. */
const script = new URL(import.meta.url.endsWith('.ts') ? './sqlite-worker.ts' : './sqlite-worker.js', import.meta.url);

/** `onBroken`: the disk failed, and nothing will be written any more. */
export function workerClient(folder: string, onBroken: (error: Error) => void): WorkerClient {
  const worker = new Worker(script, { workerData: { folder } });
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let ended: Error | undefined;

  function end(error: Error): void {
    ended ??= error;
    for (const { reject } of pending.values()) reject(ended);
    pending.clear();
  }

  worker.on('message', (answer: Answer) => {
    if ('broken' in answer) {
      onBroken(new Error(answer.broken));
      return;
    }
    const waiting = pending.get(answer.id);
    pending.delete(answer.id);
    if (answer.ok) waiting?.resolve(answer.value as never);
    else waiting?.reject(new Error(answer.message));
  });
  worker.on('error', (error) => {
    end(error instanceof Error ? error : new Error(String(error)));
  });
  worker.on('exit', () => {
    end(new Error('The store is closed.'));
  });

  function send<T>(name: Ask['name'], args: readonly unknown[]): Promise<T> {
    if (ended) return Promise.reject(ended);
    lastId += 1;
    const id = lastId;
    return new Promise<T>((resolve, reject) => {
      pending.set(id, { resolve, reject });
      worker.postMessage({ id, name, args });
    });
  }

  return {
    ask: (name, ...args) => send(name, args),
    close: () => send<WriterCounts>('close', []),
  };
}
