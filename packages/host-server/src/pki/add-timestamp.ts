import { explicit, sequence, set } from './asn1.ts';
import { stampAttribute, stampOf } from './cms.ts';
import type { DetachedSignature, StampFunction } from './cms.ts';
import { context, elementsOf, fieldsOf, OCTET_STRING, OID, readDer, SET } from './evidence.ts';

/**
 * Adds the timestamp to a signature of `signDetached` that is still without. What was signed stays as it is. Throws where the bytes are no
 * such signature; gives them back where there is a timestamp already, or still none to be had.
 */
export async function addTimestamp(cms: Uint8Array, timestamp: StampFunction): Promise<DetachedSignature> {
  const der = new Uint8Array(cms);
  const contentInfo = fieldsOf(readDer(der));
  const type = contentInfo.take(OID);
  const inner = elementsOf(readDer(contentInfo.take(context(0)).body));
  const [signerInfos, before] = [inner.at(-1), inner.slice(0, -1)];
  const [signer] = signerInfos ? elementsOf(signerInfos, SET) : [];
  const fields = signer ? elementsOf(signer) : [];
  const signature = fields[5];
  if (signature?.tag !== OCTET_STRING) throw new Error('addTimestamp: no signature of signDetached');
  if (fields.length > 6) return { der, timePending: false };
  const token = await stampOf(signature.body, timestamp);
  if (!token) return { der, timePending: true };
  const stamped = sequence(...fields.map(({ whole }) => whole), stampAttribute(token));
  const data = sequence(...before.map(({ whole }) => whole), set(stamped));
  return { der: sequence(type.whole, explicit(0, data)), timePending: false };
}
