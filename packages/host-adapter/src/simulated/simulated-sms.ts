import type { SmsGateway } from '../service/index.ts';
import { refuseProduction } from './refuse-production.ts';

/** A text as it lies in a phone of the demonstration. */
export interface SimulatedMessage {
  readonly id: string;
  readonly to: string;
  readonly kind: string;
  readonly template: string;
  readonly params: readonly string[];
  readonly text: string;
  readonly at: string;
}

export interface SimulatedSms extends SmsGateway {
  /** Oldest first. */
  messages(filter?: { readonly to?: string }): readonly SimulatedMessage[];
  subscribe(listener: (message: SimulatedMessage) => void): () => void;
  /** Lets the next messages fail, as a provider that is down. */
  failNext(count?: number): void;
}

/** Phones that are only on this page or in this process. A message of a known id is not delivered again. */
export function simulatedSms(
  options: { readonly production?: boolean; readonly now?: () => string } = {},
): SimulatedSms {
  refuseProduction('simulatedSms', options.production);
  const now = options.now ?? (() => new Date().toISOString());
  const inbox = new Map<string, SimulatedMessage>();
  const listeners = new Set<(message: SimulatedMessage) => void>();
  let failures = 0;
  return {
    simulated: true,
    async send(message) {
      if (failures > 0) {
        failures -= 1;
        throw new Error('the simulated provider is down');
      }
      const providerId = `simulated-${message.id}`;
      if (inbox.has(message.id)) return { providerId };
      const delivered = { ...message, params: [...message.params], at: now() };
      inbox.set(message.id, delivered);
      for (const listener of listeners) listener(delivered);
      return { providerId };
    },
    messages: ({ to } = {}) => [...inbox.values()].filter((message) => to === undefined || message.to === to),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    failNext(count = 1) {
      failures += count;
    },
  };
}
