import { pino } from 'pino';
import type { ServerLog } from '../ports.ts';

/** The server's log: JSON lines on standard error. Only the fields that are named here are ever written. */
export function pinoLog(level: string): ServerLog & { fault(name: string, error: unknown): void } {
  const log = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
  return {
    access({ requestId, method, route, status, ms }) {
      log.info({ requestId, method, route, status, ms }, 'request');
    },
    failure({ requestId, route, name, code, frames }) {
      log.error({ requestId, route, name, code, frames }, 'failure');
    },
    fault(name, error) {
      const kind = error instanceof Error ? error.name : typeof error;
      log.error({ error: kind }, name);
    },
  };
}
