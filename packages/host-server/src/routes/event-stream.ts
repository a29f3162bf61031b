/** A stream of server-sent events that nobody has to read faster than they can. */
export interface EventStream {
  readonly body: ReadableStream<Uint8Array>;
  write(text: string): void;
}

/** A reader that lets this much lie is cut off; it resumes from where it was. */
const MOST_WAITING = 32;

/** Open until `over` aborts, or until the reader leaves or falls behind; then `leave` is called. */
export function eventStream(over: AbortSignal, leave: () => void): EventStream {
  const encoder = new TextEncoder();
  let sink: ReadableStreamDefaultController<Uint8Array> | undefined;

  function close(): void {
    const closing = sink;
    sink = undefined;
    closing?.close();
  }

  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      sink = controller;
      if (over.aborted) close();
      else over.addEventListener('abort', close, { once: true });
    },
    cancel() {
      sink = undefined;
      leave();
    },
  });
  return {
    body,
    write(text) {
      if (!sink) return;
      if ((sink.desiredSize ?? 0) < -MOST_WAITING) leave();
      else sink.enqueue(encoder.encode(text));
    },
  };
}
