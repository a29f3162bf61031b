import { demand, type HostCapabilities, type PersonalCodePort } from '../host/index.ts';
import { outcome, readOwner, readPersonalCode, type Reader } from './readers.ts';
import type { Transport } from './transport.ts';

export function httpPersonalCode(transport: Transport, offers: () => HostCapabilities): PersonalCodePort {
  async function ask<T>(path: string, read: Reader<T>, json?: unknown) {
    demand(offers().personalCode === true, 'personal codes');
    const method = json === undefined ? 'GET' : 'POST';
    return outcome(await transport.json({ method, path, json, repeatable: true }), read, 'a personal code');
  }
  return {
    show: () => ask('/v1/me/code', readPersonalCode),
    // Twice renewed is as good as once: the last answer holds.
    renew: () => ask('/v1/me/code/renew', readPersonalCode, {}),
    owner: (code) => ask('/v1/personal-codes/peek', readOwner, { code }),
  };
}
