import type { CertificateInfo } from './certificate-info.ts';

export type CmsFaultCode =
  | 'SIGNATURE_INVALID'
  | 'CERTIFICATE_UNTRUSTED'
  | 'CERTIFICATE_EXPIRED'
  | 'CERTIFICATE_REVOKED'
  | 'TIMESTAMP_OTHER_HASH'
  | 'TIMESTAMP_INVALID';

/** Why a signature or a timestamp is not accepted. */
export interface CmsFault {
  readonly ok: false;
  readonly fault: CmsFaultCode;
  /** For a log or a developer, in English. */
  readonly detail: string;
  /** The certificate that it claims to be by, as far as it could be read. */
  readonly signer?: CertificateInfo;
}

export const cmsFault = (fault: CmsFaultCode, detail: string, signer?: CertificateInfo): CmsFault => ({
  ok: false,
  fault,
  detail,
  ...(signer ? { signer } : {}),
});
