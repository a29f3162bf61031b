import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { zip } from '@iou-kit/evidence';
import { attacks } from './testing/evidence/attacks.ts';
import { flipRounds } from './testing/evidence/flips.ts';
import { pythonVerifier, type PythonVerifier } from './testing/evidence/python.ts';
import { repack } from './testing/evidence/repack.ts';
import { retoldUnlawfully, rewrittenLog, unlawful } from './testing/evidence/retold.ts';
import { sealedLife, type SealedLife } from './testing/evidence/sealed-life.ts';
import { verdict } from './testing/evidence/verdict.ts';

let life: SealedLife;
let python: PythonVerifier;
let receipt: Uint8Array;

before(async () => {
  life = await sealedLife();
  python = pythonVerifier();
  receipt = await life.fetch('receipt');
});
after(async () => {
  python.close();
  await life.on.close();
});

describe('a bundle as both verifiers see it', () => {
  test('is valid as the host gives it, and when its files are put together again', async () => {
    const { trust, signer } = life;
    const files = await life.bundle();
    for (const bundle of [await life.fetch('bundle'), zip(files), await repack(files, signer)]) {
      const { ours, theirs, notes } = await verdict(python, bundle, { trust, receipt });
      assert.deepEqual([ours, theirs, notes], [[], [], ['SIMULATED bundle']]);
    }
  });

  for (const { name, finds, make } of attacks)
    test(`names ${name} for what it is`, async () => {
      const bundle = await make(life, await life.bundle());
      const { ours, theirs } = await verdict(python, bundle, { trust: life.trust });
      assert.ok(
        ours.some((fault) => fault.startsWith(finds)),
        `${finds} is not in ${ours.join('; ')}`,
      );
      assert.deepEqual(theirs, ours);
    });

  for (const [name, tell] of Object.entries(unlawful))
    test(`names ${name}, though the operator has written and signed everything to fit`, async () => {
      const bundle = await retoldUnlawfully(life, await life.bundle(), tell);
      const { ours, theirs } = await verdict(python, bundle, { trust: life.trust });
      assert.ok(ours.includes('EVENT_UNLAWFUL events.jsonl'), ours.join('; '));
      assert.deepEqual(theirs, ours);
    });

  test('shows one flipped bit in any of its files, at that file', async () => {
    const report = await flipRounds(life, python, 100, 1);
    assert.deepEqual(report.faults, []);
    assert.equal(report.flips, 100);
    assert.equal(report.files, (await life.bundle()).size);
  });

  test('is caught by a receipt that one person kept, though the operator rewrote everything', async () => {
    const { trust } = life;
    const forged = await rewrittenLog(life, await life.bundle());
    const alone = await verdict(python, forged, { trust });
    assert.deepEqual([alone.ours, alone.theirs], [[], []]);
    const { ours, theirs } = await verdict(python, forged, { trust, receipt });
    assert.deepEqual([ours, theirs], [['RECEIPT_CONTRADICTED receipt'], ['RECEIPT_CONTRADICTED receipt']]);
  });
});

test('an earlier bundle serves as a receipt, and a later log is proved to follow from it', async (t) => {
  const early = await sealedLife({}, 'effective');
  t.after(() => early.on.close());
  const { trust, it } = early;
  const kept = await early.fetch('bundle');
  await it.proves('initiator', 'release.request');
  await it.proves('counterparty', 'release.confirm');
  await early.prove();
  const { ours, theirs, notes } = await verdict(python, await early.fetch('bundle'), { trust, receipt: kept });
  assert.deepEqual([ours, theirs, notes], [[], [], ['SIMULATED bundle']]);
  const backwards = await verdict(python, kept, { trust, receipt: await early.fetch('receipt') });
  assert.deepEqual(backwards.theirs, backwards.ours);
});
