import type { Authority } from './authority.ts';

/** How it was found out who the person is: what a licensed authority keeps with a certificate. */
export interface IdentityEvidence {
  readonly verificationId: string;
  readonly provider: string;
  readonly requestId: string;
  readonly method: string;
  readonly passedAt: string;
}

export interface CertificateRequest {
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array;
  /** The verified person's name, which becomes the common name. */
  readonly name: string;
  readonly evidence: IdentityEvidence;
  /** ISO 8601 UTC with milliseconds. */
  readonly now: string;
}

export interface IssuedCertificate {
  /** DER. */
  readonly certificate: Uint8Array;
  /** DER, from its issuer up; the root itself is left out, since trust has it. */
  readonly chain: readonly Uint8Array[];
}

/** A certificate authority that certifies a person's one-time key. Rejects where none can be had: the signature then waits. */
export interface CertificatePort {
  readonly name: string;
  /** Without legal effect; production refuses it. */
  readonly simulated: boolean;
  issue(request: CertificateRequest): Promise<IssuedCertificate>;
}

/** The development authority. It believes whatever it is told. */
export function simulatedCertificates(authority: Authority): CertificatePort {
  return {
    name: 'simulated certificate authority',
    simulated: true,
    async issue({ publicKey, name, now }) {
      return { certificate: await authority.eventCertificate(publicKey, name, now), chain: [] };
    },
  };
}
