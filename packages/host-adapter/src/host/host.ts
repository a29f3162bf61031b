import type { EvidencePort } from './evidence-port.ts';
import type { HostCapabilities } from './capabilities.ts';
import type { IdentityPort } from './identity-port.ts';
import type { PersonalCodePort } from './personal-code-port.ts';
import type { SmsPort } from './sms-port.ts';
import type { StoragePort } from './storage-port.ts';

/**
 * What a partner's site offers the elements, for the one person who is signed in there.
 * Expected outcomes are values (`Outcome`); a broken promise is a `HostError`.
 */
export interface Host {
  readonly capabilities: HostCapabilities;
  readonly identity: IdentityPort;
  readonly sms: SmsPort;
  readonly storage: StoragePort;
  readonly evidence?: EvidencePort | undefined;
  readonly personalCode?: PersonalCodePort | undefined;
}
