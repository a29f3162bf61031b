import { Worker } from 'node:worker_threads';
import { GlyphMissingError } from '../../paper/fonts/missing-glyphs.ts';
import type { Answer, Ask, JobName, Jobs } from './protocol.ts';

/** Prints in a thread of its own. What it cannot print rejects: a `GlyphMissingError` where no font has a character. */
export type Press = {
  [N in JobName]: (...args: Parameters<Jobs[N]>) => Promise<ReturnType<Jobs[N]>>;
} & {
  /** Ends the thread; what is being printed rejects, and so does what is asked later. */
  close(): Promise<void>;
};

interface Pending {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** From source the thread runs the TypeScript file beside this one; from a build, the JavaScript one. */
const script = new URL(import.meta.url.endsWith('.ts') ? './press-worker.ts' : './press-worker.js', import.meta.url);

export interface PressOptions {
  /** After so long without a job the thread ends and gives its memory back. */
  readonly idleMs?: number;
  readonly startThread?: () => Worker;
}

/** A press. Its thread starts with the first job, and anew with the next one after it ended or broke; an idle one keeps no process alive. */
export function press({ idleMs = 300_000, startThread = () => new Worker(script) }: PressOptions = {}): Press {
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let worker: Worker | undefined;
  let closed = false;
  let idle: ReturnType<typeof setTimeout> | undefined;

  function start(): Worker {
    const started = startThread();
    const end = (error: Error) => {
      if (worker !== started) return;
      worker = undefined;
      for (const { reject } of pending.values()) reject(error);
      pending.clear();
    };
    started.on('message', (answer: Answer) => {
      settle(answer);
      if (pending.size === 0) rest(started);
    });
    started.on('error', (error) => {
      end(error instanceof Error ? error : new Error(String(error)));
    });
    started.on('exit', () => {
      end(new Error('The press has ended.'));
    });
    return started;
  }

  function rest(started: Worker): void {
    started.unref();
    idle = setTimeout(() => {
      if (worker === started) worker = undefined;
      void started.terminate();
    }, idleMs);
    idle.unref();
  }

  function settle(answer: Answer): void {
    const waiting = pending.get(answer.id);
    pending.delete(answer.id);
    if (answer.ok) waiting?.resolve(answer.value as never);
    else waiting?.reject(answer.missing ? new GlyphMissingError(answer.missing) : new Error(answer.message));
  }

  function ask<T>(name: JobName, args: readonly unknown[]): Promise<T> {
    if (closed) return Promise.reject(new Error('The press is closed.'));
    clearTimeout(idle);
    worker ??= start();
    worker.ref();
    lastId += 1;
    const job: Ask = { id: lastId, name, args };
    const printing = worker;
    return new Promise<T>((resolve, reject) => {
      pending.set(job.id, { resolve, reject });
      printing.postMessage(job);
    });
  }

  return {
    printPaper: (...args) => ask('printPaper', args),
    printReport: (...args) => ask('printReport', args),
    withSignatureSlot: (...args) => ask('withSignatureSlot', args),
    missingGlyphs: (...args) => ask('missingGlyphs', args),
    async close() {
      closed = true;
      clearTimeout(idle);
      await worker?.terminate();
    },
  };
}
