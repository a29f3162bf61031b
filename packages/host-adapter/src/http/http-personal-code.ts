import { demand, type HostCapabilities, type PersonalCodePort } from '../host/index.ts';
import { outcome, readOwner, readPersonalCode } from './readers.ts';
import type { Transport } from './transport.ts';

const WHAT = 'a personal code';

export function httpPersonalCode(transport: Transport, offers: () => HostCapabilities): PersonalCodePort {
  const offered = () => demand(offers().personalCode === true, 'personal codes');
  return {
    async show() {
      offered();
      const answer = await transport.json({ method: 'GET', path: '/v1/me/code', repeatable: true });
      return outcome(answer, readPersonalCode, WHAT);
    },
    // Twice renewed is as good as once: the last answer holds.
    async renew() {
      offered();
      const answer = await transport.json({ method: 'POST', path: '/v1/me/code/renew', json: {}, repeatable: true });
      return outcome(answer, readPersonalCode, WHAT);
    },
    async owner(code) {
      offered();
      const json = { code };
      const answer = await transport.json({ method: 'POST', path: '/v1/personal-codes/peek', json, repeatable: true });
      return outcome(answer, readOwner, 'the owner of a code');
    },
  };
}
