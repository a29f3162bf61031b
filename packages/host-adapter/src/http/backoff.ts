const FIRST = 500;
const LONGEST = 30_000;

/** Milliseconds before the next attempt: twice as long each time, and never the same for two clients. */
export const backoff = (attempt: number, random: () => number): number =>
  Math.round(Math.min(LONGEST, FIRST * 2 ** attempt) * (0.5 + random() / 2));

/** Lets time pass; ends early when the signal aborts. */
export type Wait = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

export const wait: Wait = (milliseconds, signal) =>
  new Promise((resolve) => {
    const over = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', over);
      resolve();
    };
    const timer = setTimeout(over, milliseconds);
    if (signal?.aborted) over();
    else signal?.addEventListener('abort', over);
  });
