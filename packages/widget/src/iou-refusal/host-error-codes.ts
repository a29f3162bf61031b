import type { HostErrorCode } from '@iou-kit/host-adapter';

/** The codes of a `HostError`, for elements know hosts by their types alone. */
export const hostErrorCodes: readonly HostErrorCode[] = [
  'NETWORK',
  'TIMEOUT',
  'SERVER',
  'PROVIDER',
  'CANCELLED',
  'UNAUTHENTICATED',
  'PROTOCOL',
  'UNSUPPORTED',
];
