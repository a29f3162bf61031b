export { readCertificate, type CertificateInfo } from './certificate-info.ts';
export {
  BIT_STRING,
  context,
  DerError,
  elementsOf,
  fieldsOf,
  firstDer,
  INTEGER,
  OCTET_STRING,
  OID,
  readDer,
} from './der.ts';
export { SEQUENCE, SET, type Bytes, type Der, type DerFields } from './der.ts';
export { equalBytes, hexOf, integerOf, oidOf, smallOf } from './der-values.ts';
export type { CmsFault, CmsFaultCode } from './fault.ts';
export { certificatesInPem, listPemOf, listsInPem, pemOf } from './pem.ts';
export { revocationLists, type RevocationList } from './revocation.ts';
export { verifyTimestamp, type TimestampInfo, type VerifiedTimestamp } from './timestamp.ts';
export { verifySignature, type CmsTrust, type VerifiedSignature } from './verify-signature.ts';
