import { certificatesInPem, verifySignature } from '@iou-kit/evidence/cms';
import { fillSignatureSlot, signedBytes } from '../paper/signature-slot.ts';
import { signDetached, stampWith } from '../pki/index.ts';
import type { SealingPorts } from './sealing-ports.ts';

/** Room for the CMS with its timestamp and chains. */
const RESERVE = 16_384;

export interface SealedFile {
  readonly bytes: Uint8Array;
  readonly timePending: boolean;
}

/**
 * Puts the platform's seal under a printed file: PAdES, with a timestamp if one can be had, and what revocation data there is. Throws for a
 * seal that does not stand, as after the end of its certificate.
 */
export async function sealPdf(
  { press, seal, timestamps, trust, revocationLists }: SealingPorts,
  file: Uint8Array,
  { platform, at }: { readonly platform: string; readonly at: string },
): Promise<SealedFile> {
  const roots = [...trust.seal, ...trust.time].flatMap((pem) => certificatesInPem(pem));
  const certificates = [seal.certificate, ...seal.chain, ...roots];
  const slotted = await press.withSignatureSlot(file, {
    name: platform,
    reason: '平台签章',
    at,
    reserve: RESERVE,
    dss: { certificates, crls: await revocationLists() },
  });
  const content = signedBytes(slotted.bytes, slotted.byteRange);
  const { der, timePending } = await signDetached({
    content,
    signer: seal,
    timestamp: stampWith(timestamps),
  });
  const read = await verifySignature(der, content, { roots: trust.seal, time: trust.time }, at);
  if (!read.ok) throw new Error(`A seal must stand: ${read.fault}`);
  return { bytes: fillSignatureSlot(slotted.bytes, slotted.byteRange, der), timePending };
}
