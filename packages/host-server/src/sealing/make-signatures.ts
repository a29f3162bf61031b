import type { Statement } from '@iou-kit/evidence';
import { verifySignature } from '@iou-kit/evidence/cms';
import type { Dossier, Shelf } from '@iou-kit/host-adapter/service';
import { inkHash } from '@iou-kit/machine/ink';
import { addTimestamp, signStatement, stampWith } from '../pki/index.ts';
import { signatureId, signaturesIn, statementId } from './pieces.ts';
import type { SealingPorts } from './sealing-ports.ts';

type Signed = ReturnType<typeof signaturesIn>[number];

/** Each person's own cryptographic signature, where it is still to be made or waits for its time. Gives those that go on waiting. */
export async function makeSignatures(ports: SealingPorts, dossier: Dossier, shelf: Shelf): Promise<readonly string[]> {
  const pending: string[] = [];
  for (const event of signaturesIn(dossier)) {
    const id = signatureId(event.data.side);
    if (await makeSignature(ports, dossier, shelf, event)) pending.push(id);
  }
  return pending;
}

/** Whether the signature still waits, for its time or to be signed anew. */
async function makeSignature(ports: SealingPorts, dossier: Dossier, shelf: Shelf, event: Signed): Promise<boolean> {
  const { side, verification } = event.data;
  const stamp = stampWith(ports.timestamps);
  const about = (await shelf.get(statementId(side))) ?? new Uint8Array();
  const kept = await shelf.get(signatureId(side));
  if (kept && !(await hasLapsed(ports, dossier, event, about, kept))) {
    const { der, timePending } = await addTimestamp(kept, stamp);
    if (der.length === kept.length) return timePending;
    if (await hasLapsed(ports, dossier, event, about, der)) return true;
    await shelf.put(signatureId(side), der);
    return timePending;
  }
  const [person, ink] = [dossier.people[side], dossier.ink[side]];
  if (!person || !ink) throw new Error('A signature must be of a person with ink.');
  const { id: verificationId, provider, requestId, method, passedAt } = verification;
  const { statementBytes, p7s, timePending } = await signStatement({
    statement: statementOf(dossier, event, inkHash(ink)),
    name: person.name,
    evidence: { verificationId, provider, requestId, method, passedAt },
    certificates: ports.certificates,
    timestamp: stamp,
    now: dossier.now,
  });
  // Not kept: without a timestamp it is of the event's time, at which a later certificate was none; with one that came late, of a time after it.
  if (await hasLapsed(ports, dossier, event, statementBytes, p7s)) return true;
  // The statement first: a signature is never kept without what it is about.
  await shelf.put(statementId(side), statementBytes);
  await shelf.put(signatureId(side), p7s);
  return timePending;
}

/** No verifier would accept it, or it is still without a time that its certificate could be given any more: it must be signed anew. */
async function hasLapsed(
  { trust }: SealingPorts,
  { now }: Dossier,
  { at }: Signed,
  statement: Uint8Array,
  cms: Uint8Array,
): Promise<boolean> {
  const read = await verifySignature(cms, statement, { roots: trust.people, time: trust.time }, at);
  return !read.ok || (read.timePending && read.signer.notAfter <= now);
}

const statementOf = ({ record }: Dossier, { hash, documentHash, data }: Signed, ink: string): Statement => ({
  v: 1,
  recordId: record.id,
  side: data.side,
  documentHash: documentHash ?? '',
  inkHash: ink,
  eventHash: hash,
});
