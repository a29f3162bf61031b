import { demand, type EvidencePort, type HostCapabilities } from '../host/index.ts';
import { outcome, readEvidence } from './readers.ts';
import type { Transport } from './transport.ts';

/** The evidence that the reference server keeps of a record. */
export function httpEvidence(transport: Transport, offers: () => HostCapabilities): EvidencePort {
  const get = (recordId: string, rest = '') => ({
    method: 'GET' as const,
    path: `/v1/records/${encodeURIComponent(recordId)}/evidence${rest}`,
    repeatable: true,
  });
  return {
    status: async (recordId) => outcome(await transport.json(get(recordId)), readEvidence, 'the state of evidence'),
    async file(recordId, part) {
      demand(offers().evidence.includes(part), `the evidence ${part}`);
      return transport.blob(get(recordId, `/${part}`));
    },
  };
}
