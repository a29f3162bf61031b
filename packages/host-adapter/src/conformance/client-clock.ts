import { ContractError } from '../contract/index.ts';

const PATIENCE = 15_000;

/**
 * Runs a body while this process, in which the client's half of the host runs, takes the time to be another. It is put
 * right again when the body ends or takes too long, for a host that hangs must not leave a wrong clock behind.
 */
export async function withClientClock(offsetMs: number, body: () => Promise<void>): Promise<void> {
  const real = globalThis.Date;
  globalThis.Date = new Proxy(real, {
    apply: () => new real(real.now() + offsetMs).toString(),
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length === 0 ? [real.now() + offsetMs] : given, newTarget) as object,
    get: (target, key) => (key === 'now' ? () => real.now() + offsetMs : (Reflect.get(target, key) as unknown)),
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new ContractError('the host did not answer', `an end within ${PATIENCE} ms`, 'none: it hangs'));
      }, PATIENCE);
    });
    await Promise.race([body(), late]);
  } finally {
    clearTimeout(timer);
    globalThis.Date = real;
  }
}
