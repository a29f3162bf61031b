import type { Ids, Kind, Person } from '@iou-kit/machine';
import type { Host, HostCapabilities } from '../host/index.ts';
import type {
  ChangeBus,
  Clock,
  Device,
  EvidenceOffice,
  IdentityProvider,
  Keyring,
  RecordStore,
  SmsGateway,
  TenantDirectory,
} from './ports/index.ts';

/** Everything the authority stands on. */
export interface ServicePorts {
  readonly store: RecordStore;
  readonly keyring: Keyring;
  readonly people: IdentityProvider;
  readonly messages: SmsGateway;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly tenants: TenantDirectory;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly changes: ChangeBus;
  /** Who makes evidence; without one there is none. */
  readonly office?: EvidenceOffice | undefined;
  /** What this host offers otherwise than by default (everything but wechat); what is not offered is refused. */
  readonly offers?: Partial<Omit<HostCapabilities, 'simulated' | 'kinds' | 'evidence'>> | undefined;
}

/** Who speaks, as the token says. */
export interface Session {
  readonly tenant: string;
  readonly subject: string;
  /** The token opens this record alone. */
  readonly recordId?: string | undefined;
  /** From where this person speaks; kept with what they do, encrypted. */
  readonly device?: Device | undefined;
}

/** What a partner's back end knows of its user. */
export interface Profile {
  /** The number the person signs in with: records addressed to it are listed. */
  readonly mobile?: string | undefined;
  /** Verified particulars, so that they need not be typed again. */
  readonly known?: Person | undefined;
}

/** The one authority; every ready host is a shell around it. */
export interface RecordService {
  /** Everything one person may do. */
  host(session: Session): Host;
  saveProfile(session: Session, profile: Profile): Promise<void>;
  /** Does what has fallen due by the clock: expiry, lapses, reminders. Gives how many jobs were done. */
  runDue(): Promise<number>;
  /** Makes the evidence that is still to be made. Gives how many records were looked after. */
  prove(): Promise<number>;
  /** Sends waiting messages. Gives how many were settled. */
  deliver(): Promise<number>;
  /** Destroys a record's personal data; log, proofs and hashes stay whole. */
  erase(tenant: string, recordId: string): Promise<void>;
}
