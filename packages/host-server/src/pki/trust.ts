import type { LogKey, Trust } from '@iou-kit/evidence';
import { pemOf } from './evidence.ts';

export interface TrustParts {
  readonly simulated: boolean;
  readonly logKeys: readonly LogKey[];
  /** Root certificates, DER. */
  readonly people: readonly Uint8Array[];
  readonly seal: readonly Uint8Array[];
  readonly time: readonly Uint8Array[];
}

/** `trust.json` of `iou-trust/1`: what a host publishes for those who check. Of the log's keys only the public part is taken. */
export const trustOf = ({ simulated, logKeys, people, seal, time }: TrustParts): Trust => ({
  format: 'iou-trust/1',
  simulated,
  logKeys: logKeys.map(({ kid, kty, crv, x }) => ({ kid, kty, crv, x })),
  people: people.map(pemOf),
  seal: seal.map(pemOf),
  time: time.map(pemOf),
});
