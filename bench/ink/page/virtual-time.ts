/**
 * Holds back what the page asks to be called later, so that a bench can do an event and all the work it causes in one go.
 * Real frames stay within reach through `realFrame`.
 */
export function virtualTime() {
  const real = {
    requestAnimationFrame: window.requestAnimationFrame,
    cancelAnimationFrame: window.cancelAnimationFrame,
    setTimeout: window.setTimeout,
    clearTimeout: window.clearTimeout,
    now: Date.now,
  };
  const frames = new Map<number, FrameRequestCallback>();
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  let now = Date.now();
  let last = 0;

  const held = {
    requestAnimationFrame(callback: FrameRequestCallback): number {
      frames.set((last += 1), callback);
      return last;
    },
    cancelAnimationFrame: (id: number) => void frames.delete(id),
    setTimeout(run: () => void, delay = 0): number {
      timers.set((last += 1), { at: now + delay, run });
      return last;
    },
    clearTimeout: (id: number) => void timers.delete(id),
  };
  Object.assign(window, held);
  Date.now = () => now;

  return {
    /** Moves the clock without calling anything. */
    pass(ms: number): void {
      now += ms;
    },
    /** Calls every timer that is due, then every frame. */
    flush(): void {
      for (const [id, { at, run }] of timers)
        if (at <= now) {
          timers.delete(id);
          run();
        }
      for (const [id, callback] of frames) {
        frames.delete(id);
        callback(now);
      }
    },
    /** Ends with the next real frame, after which the browser may paint. */
    realFrame: () =>
      new Promise<void>((resolve) =>
        real.requestAnimationFrame.call(window, () => real.setTimeout.call(window, resolve)),
      ),
    /** Gives the page its own clock back. */
    end(): void {
      const { now: realNow, ...functions } = real;
      Object.assign(window, functions);
      Date.now = realNow;
    },
  };
}

export type VirtualTime = ReturnType<typeof virtualTime>;
