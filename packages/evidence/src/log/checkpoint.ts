import { signJws, verifyJws, type JwsFault, type LogSigner } from '../jws.ts';
import { canonicalBytes, Checkpoint, readCanonical, type LogKey } from '../shapes.ts';

const TYP = 'iou-checkpoint';

export const signCheckpoint = (signer: LogSigner, checkpoint: Checkpoint): Promise<string> =>
  signJws(signer, TYP, canonicalBytes(checkpoint));

/** The checkpoint that a JWS carries, if one of these keys has signed it. */
export async function readCheckpoint(
  jws: string,
  keys: readonly LogKey[],
): Promise<{ readonly ok: true; readonly value: Checkpoint } | { readonly ok: false; readonly fault: JwsFault }> {
  const read = await verifyJws(jws, TYP, keys);
  if (!read.ok) return read;
  const value = readCanonical(Checkpoint, read.payload);
  return value ? { ok: true, value } : { ok: false, fault: 'JWS_INVALID' };
}
