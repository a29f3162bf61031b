import type { Clock, EvidenceOffice, RecordStore } from '@iou-kit/host-adapter/service';
import type { Trust } from '@iou-kit/evidence';
import {
  simulatedCertificates,
  simulatedTsa,
  timestampClient,
  trustOf,
  type CertificatePort,
  type FetchLike,
  type SealKeys,
} from '../../pki/index.ts';
import { evidenceOffice, logsOf, transparency, type Anchor } from '../../sealing/index.ts';
import type { Transparency } from '../../ports.ts';
import { press } from '../press/press.ts';
import { localJournal } from './local-journal.ts';
import { sealingKeys, type SealAlgorithm } from './sealing-keys.ts';

/** Who seals, where it is not the development authority. Roots are DER. */
export interface SealingProviders {
  readonly certificates: CertificatePort;
  readonly seal: SealKeys;
  /** An RFC 3161 service. */
  readonly timestampUrl: string;
  readonly roots: {
    readonly people: readonly Uint8Array[];
    readonly seal: readonly Uint8Array[];
    readonly time: readonly Uint8Array[];
  };
  readonly anchors?: readonly Anchor[] | undefined;
}

export interface EvidenceDeskOptions {
  readonly data: string;
  readonly store: Pick<RecordStore, 'leaves' | 'leafPlaces'>;
  readonly clock: Clock;
  readonly verifyUrl: string;
  /** A demonstration: without providers it seals with keys of its own, and marks everything that it makes. */
  readonly simulated: boolean;
  readonly providers?: SealingProviders | undefined;
  /** In place of the network, for tests. */
  readonly timestamps?: FetchLike | undefined;
  readonly algorithm?: SealAlgorithm | undefined;
}

export interface EvidenceDesk {
  readonly office: EvidenceOffice;
  readonly transparency: Transparency;
  readonly trust: Trust;
  close(): Promise<void>;
}

/** Puts the evidence office together. Null for a real host that has named nobody who seals: it offers no evidence rather than a false one. */
export async function evidenceDesk(options: EvidenceDeskOptions): Promise<EvidenceDesk | null> {
  const { data, store, clock, verifyUrl, simulated, providers } = options;
  if (!providers && !simulated) return null;
  if (!simulated && providers?.certificates.simulated) {
    throw new Error('Simulated certificates refuse a real host: it needs a licensed authority.');
  }
  const keys = await sealingKeys(data, clock.now(), options.algorithm);
  const { authority, signer, logKeys } = keys;
  const roots = providers?.roots ?? {
    people: [authority.roots.people.certificate],
    seal: [authority.roots.seal.certificate],
    time: [authority.roots.time.certificate],
  };
  const trust = trustOf({ simulated, logKeys, ...roots });
  const logs = logsOf(store, signer);
  const printing = press();
  const office = evidenceOffice({
    press: printing,
    certificates: providers?.certificates ?? simulatedCertificates(authority),
    seal: providers?.seal ?? keys.seal,
    revocationLists: () =>
      providers
        ? Promise.resolve(providers.seal.crls)
        : Promise.all((['seal', 'time'] as const).map((purpose) => authority.revocationList(purpose, clock.now()))),
    timestamps: timestampClient({
      url: providers?.timestampUrl ?? 'simulated:timestamps',
      fetch: options.timestamps ?? (providers ? globalThis.fetch : simulatedTsa(authority, clock)),
      roots: trust.time,
    }),
    logs,
    signer,
    anchors: providers?.anchors ?? [localJournal(`${data}/anchors.jsonl`)],
    trust,
    verifyUrl,
    simulated,
  });
  return { office, transparency: transparency(logs, trust, clock), trust, close: () => printing.close() };
}
