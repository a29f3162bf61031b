/** Keeps the page's thread busy: tasks of so many ms, one after the other. */
export function keepBusy(ms: number): () => void {
  let going = true;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const until = performance.now() + ms;
    while (performance.now() < until);
    if (going) port2.postMessage(null);
  };
  port2.postMessage(null);
  return () => {
    going = false;
  };
}

/** Counts the samples that the browser hands to the page, and the events that carry them. */
export function countInput(): () => { readonly events: number; readonly coalesced: number } {
  let [events, coalesced] = [0, 0];
  const count = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    events += 1;
    coalesced += Math.max(1, event.getCoalescedEvents().length);
  };
  addEventListener('pointermove', count, { capture: true });
  return () => {
    removeEventListener('pointermove', count, { capture: true });
    return { events, coalesced };
  };
}

/** Times from frame to frame, ms, until it is ended. */
export function countFrames(): () => readonly number[] {
  const times: number[] = [];
  let handle = 0;
  const tick = (): void => {
    times.push(performance.now());
    handle = requestAnimationFrame(tick);
  };
  handle = requestAnimationFrame(tick);
  return () => {
    cancelAnimationFrame(handle);
    return times.slice(1).map((time, i) => time - (times[i] ?? time));
  };
}
