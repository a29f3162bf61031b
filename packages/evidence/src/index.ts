export { zip, unzip, type Files } from './bundle/archive.ts';
export { packBundle, type BundleFacts } from './bundle/pack.ts';
export { readCertificate, verifySignature } from './cms/index.ts';
export type { LogSigner } from './jws.ts';
export { readCheckpoint, signCheckpoint } from './log/checkpoint.ts';
export { GrowingTree } from './log/growing-tree.ts';
export { isConsistent } from './log/is-consistent.ts';
export { merkleRoot } from './log/merkle-tree.ts';
export { rootFromInclusion } from './log/root-from-inclusion.ts';
export {
  BUNDLE_FORMAT,
  canonicalBytes,
  Receipt,
  RECEIPT_FORMAT,
  Statement,
  Trust,
  TRUST_FORMAT,
  type Anchoring,
  type BundleOpening,
  type Checkpoint,
  type LogKey,
  type LogProofs,
  type Manifest,
} from './shapes.ts';
export { faultCodes, noteCodes, type FaultCode, type Finding, type NoteCode } from './verify/findings.ts';
export { verifyBundle, type Verification, type VerificationOptions } from './verify/verify-bundle.ts';
