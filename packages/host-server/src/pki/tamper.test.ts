import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verifySignature } from '@iou-kit/evidence';
import { signDetached } from './cms.ts';
import { clientOf, flipped, numbers, now, sealOf, trustFor } from './pki.harness.ts';
import { stampWith } from './timestamps.ts';

const content = new TextEncoder().encode(JSON.stringify({ documentHash: 'a'.repeat(64), side: 'initiator' }));
const timestamp = stampWith(clientOf());
const trust = trustFor('seal');

for (const algorithm of ['rsa-sha256', 'ecdsa-sha256'] as const) {
  const { der } = await signDetached({ content, signer: await sealOf(algorithm), timestamp });

  test(`no bit of a signature by ${algorithm} can be turned over unseen: 2,000 of them`, async () => {
    assert.ok((await verifySignature(der, content, trust, now)).ok);
    for (const bit of numbers(1, 2000, der.length * 8)) {
      const read = await verifySignature(flipped(der, bit), content, trust, now);
      assert.equal(read.ok, false, `bit ${String(bit)} of ${String(der.length * 8)}`);
    }
  });

  test(`no bit of what was signed by ${algorithm} can be turned over unseen`, async () => {
    for (let bit = 0; bit < content.length * 8; bit += 1) {
      const read = await verifySignature(der, flipped(content, bit), trust, now);
      assert.equal(!read.ok && read.fault, 'SIGNATURE_INVALID');
    }
  });

  test(`a signature by ${algorithm} that is cut off anywhere is refused`, async () => {
    for (let length = 0; length < der.length; length += 7)
      assert.equal((await verifySignature(der.subarray(0, length), content, trust, now)).ok, false);
  });
}
