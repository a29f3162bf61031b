import type { Catalogue } from '../words.ts';

export const detail: Catalogue['detail'] = {
  title: 'Details',
  timeline: 'Record',
  evidence: 'Evidence',
  report: 'Signing report',
  chain: 'Blockchain certificate',
  bundle: 'Evidence bundle',
  receipt: 'Log receipt',
  preparing: 'Preparing…',
  timePending: 'Sealed; trusted time still to come',
  erased: 'Personal data were deleted; the log remains',
  downloadFailed: 'The download failed, try again',
  number: 'Number',
  hash: 'Fingerprint (SHA-256)',
};
