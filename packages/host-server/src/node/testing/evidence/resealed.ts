import { fillSignatureSlot, signedBytes, type ByteRange } from '../../../paper/signature-slot.ts';
import { signDetached } from '../../../pki/index.ts';
import { sealingKeys } from '../../sealing/sealing-keys.ts';
import type { SealedLife } from './sealed-life.ts';

/** A sealed paper with other words of the same length, sealed again by the host's own key. */
export async function resealed({ on }: SealedLife, paper: Uint8Array, from: RegExp, to: string): Promise<Uint8Array> {
  const before = Buffer.from(paper).toString('latin1');
  const text = before.replace(from, to);
  if (text === before || text.length !== before.length) throw new Error('nothing to change, or of another length');
  const bytes = new Uint8Array(Buffer.from(text, 'latin1'));
  const [a = 0, b = 0, c = 0] = (/\/ByteRange \[0 (\d+) (\d+) (\d+)/.exec(text) ?? []).slice(1).map(Number);
  const range: ByteRange = [0, a, b, c];
  const { seal } = await sealingKeys(on.folder, on.parts.clock.now());
  const { der } = await signDetached({ content: signedBytes(bytes, range), signer: seal });
  return fillSignatureSlot(bytes, range, der);
}
