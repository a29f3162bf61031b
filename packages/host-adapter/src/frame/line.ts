import { connect, type Methods } from 'penpal';
import { HostError } from '../host/index.ts';
import { answerOf, valueOf } from './answer.ts';
import { strictMessenger } from './strict-messenger.ts';

/** What the other end may call. Arguments come as they were sent: each method parses its own. */
export type LineMethods = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** One end of a port over which both ends call each other's methods. */
export interface Line {
  /** Throws NETWORK once the line is closed, TIMEOUT where no answer came in time, or the other end's own `HostError`. */
  call(method: string, ...args: readonly unknown[]): Promise<unknown>;
  close(): void;
}

/** Stands in every message; ends of different versions do not hear each other. */
const CHANNEL = 'iou-kit/1';

export function openLine(port: MessagePort, methods: LineMethods, timeoutMs: number): Line {
  // Without a prototype: a path can reach nothing but what stands here.
  const offered = Object.create(null) as Record<string, Methods[string]>;
  for (const [name, method] of Object.entries(methods))
    offered[name] = (...args: readonly unknown[]) => answerOf(() => method(...args));
  const connection = connect({ messenger: strictMessenger(port), methods: offered, channel: CHANNEL });
  // Who calls hears of it; nobody has to.
  connection.promise.catch(() => undefined);
  const closed = new AbortController();

  return {
    async call(method, ...args) {
      if (closed.signal.aborted) throw new HostError('NETWORK', `the frame was closed before ${method} was asked`);
      const answer = connection.promise.then((remote) => {
        const called = (remote as Readonly<Record<string, (...given: readonly unknown[]) => Promise<unknown>>>)[method];
        return called?.(...args);
      });
      return valueOf(await inTime(answer, method, timeoutMs, closed.signal));
    },
    close() {
      closed.abort();
      connection.destroy();
    },
  };
}

function inTime(answer: Promise<unknown>, method: string, timeoutMs: number, closed: AbortSignal): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const lost = (cause?: unknown) => {
      reject(new HostError('NETWORK', `the frame was closed before ${method} was answered`, { cause }));
    };
    const onClosed = () => {
      lost();
    };
    const timer = setTimeout(() => {
      reject(new HostError('TIMEOUT', `the frame must answer ${method} within ${timeoutMs} ms`));
    }, timeoutMs);
    closed.addEventListener('abort', onClosed, { once: true });
    answer.then(resolve, lost).finally(() => {
      clearTimeout(timer);
      closed.removeEventListener('abort', onClosed);
    });
  });
}
