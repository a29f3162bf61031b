import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verifySignature } from '@iou-kit/evidence';
import { newKeys, signingWith, spkiOf } from './algorithms.ts';
import { explicit, integer, oid, sequence, set, tagged } from './asn1.ts';
import { partsOf } from './certificate-parts.ts';
import { contentTypes, signDetached } from './cms.ts';
import { context, elementsOf, fieldsOf, OCTET_STRING, readDer, SET } from './evidence.ts';
import type { Bytes } from './evidence.ts';
import { authority, clientOf, now, trustFor } from './pki.harness.ts';

/** The fields of SignedData and of its one signer, as DER, to put together anew. */
function takenApart(cms: Uint8Array) {
  const [type, wrapped] = elementsOf(readDer(new Uint8Array(cms)));
  const fields = elementsOf(readDer(wrapped!.body));
  const [signer] = elementsOf(fields.at(-1)!, SET);
  const wholes = (elements: readonly { whole: Bytes }[]) => elements.map(({ whole }) => whole);
  return {
    type: type!.whole,
    fields: wholes(fields.slice(0, -1)),
    signer: wholes(elementsOf(signer!)),
    content: fields[2]!,
  };
}
const putTogether = (type: Bytes, fields: readonly Bytes[], signer: readonly Bytes[]) =>
  sequence(type, explicit(0, sequence(...fields, set(sequence(...signer)))));

test('a certificate for the same key in another name does not take the place of the one that has signed', async () => {
  const content = new TextEncoder().encode('借款协议');
  const { publicKey, privateKey } = await newKeys('ecdsa-sha256', false);
  const certificate = await authority.eventCertificate(await spkiOf(publicKey), '王小明', now);
  const other = await authority.eventCertificate(await spkiOf(publicKey), '李四', now);
  const by = { ...signingWith(privateKey, 'ecdsa-sha256'), certificate, chain: [] };
  const { der } = await signDetached({ content, signer: by });
  assert.ok((await verifySignature(der, content, trustFor('people'), now)).ok);

  const { type, fields, signer } = takenApart(der);
  const { issuer, serial } = partsOf(other);
  const swapped = putTogether(
    type,
    fields.with(3, tagged(context(0), other)),
    signer.with(1, sequence(issuer, serial)),
  );
  const read = await verifySignature(swapped, content, trustFor('people'), now);
  assert.ok(!read.ok);
  assert.deepEqual([read.fault, read.signer?.commonName], ['SIGNATURE_INVALID', '李四']);
  assert.match(read.detail, /certificate identifier/);
});

test('a timestamp does not pass for a signature over what it says', async () => {
  const { token } = await clientOf().stamp(new Uint8Array(32));
  const { type, fields, signer, content } = takenApart(token!);
  const inside = fieldsOf(content);
  inside.any();
  const info = readDer(inside.take(context(0)).body, OCTET_STRING).body;
  const posing = putTogether(type, fields.with(0, integer(1)).with(2, sequence(oid(contentTypes.data))), signer);
  const roots = [authority.pem('time')];
  const read = await verifySignature(posing, info, { roots, time: roots }, now);
  assert.ok(!read.ok);
  assert.match(read.detail, /content type is another/);
});
