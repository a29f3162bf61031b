import type { Kind } from '@iou-kit/machine';
import { HostError, type HostCapabilities } from '../host/index.ts';
import type { StoredRecord, Tenant } from './ports/index.ts';
import type { ServicePorts } from './record-service.types.ts';
import { newRecordKey, unwrapRecordKey, type RecordKey } from './vault/record-key.ts';

/** What every part of the service works with. */
export interface Desk {
  readonly ports: ServicePorts;
  readonly offers: HostCapabilities;
  now(): string;
  /** Throws UNAUTHENTICATED for a tenant that nobody knows: a token should not have been minted for it. */
  tenant(id: string): Promise<Tenant>;
  /** The record's kind. Throws SERVER where it is not installed. */
  kind(id: string): Kind;
  newKey(tenant: string, recordId: string): Promise<RecordKey>;
  /** Null once the record's personal data were erased. */
  key(stored: StoredRecord): Promise<RecordKey | null>;
}

export function desk(ports: ServicePorts): Desk {
  return {
    ports,
    offers: {
      simulated: ports.people.simulated || ports.messages.simulated,
      kinds: [...ports.kinds.keys()],
      verification: ['face', 'carrier+sms'],
      watch: true,
      attachments: true,
      reminders: true,
      personalCode: true,
      share: { link: true, wechat: false },
      evidence: ports.office?.offers ?? [],
      ...ports.offers,
    },
    now: () => ports.clock.now(),
    async tenant(id) {
      const tenant = await ports.tenants.get(id);
      if (!tenant) throw new HostError('UNAUTHENTICATED', 'a session must be of a known tenant');
      return tenant;
    },
    kind(id) {
      const kind = ports.kinds.get(id);
      if (!kind) throw new HostError('SERVER', `the kind ${id} is not installed here`);
      return kind;
    },
    newKey: (tenant, recordId) => newRecordKey(ports.keyring, tenant, recordId),
    async key({ record, wrappedKey }) {
      return wrappedKey === null ? null : unwrapRecordKey(ports.keyring, record.tenant, record.id, wrappedKey);
    },
  };
}
