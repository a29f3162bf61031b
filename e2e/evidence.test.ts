import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { suite, test } from 'node:test';
import { verifyBundle, type Trust } from '@iou-kit/evidence';
import { isAccessible } from './kit/accessibility.ts';
import type { Actor } from './kit/actor.ts';
import { theatre } from './kit/scene.ts';
import { effectiveRecord } from './kit/world.ts';

const scene = theatre();

/** Presses a button of 证据 and gives what the browser has saved. */
async function download(actor: Actor, name: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const saving = actor.page.waitForEvent('download');
  await actor.press(name);
  const saved = await saving;
  return { name: saved.suggestedFilename(), bytes: new Uint8Array(await readFile(await saved.path())) };
}

suite('evidence is in the hands of both people', () => {
  for (const name of ['wang', 'li'] as const)
    test(
      `${name} fetches paper, report, bundle and receipt, and checks them without the host`,
      scene(async ({ stage, enter }) => {
        const { recordId } = await effectiveRecord(stage, { by: 'wang', role: 'borrower' });
        const actor = await enter(name);
        await actor.goTo(`#/records/${recordId}`);
        await actor.page.getByRole('region', { name: '证据' }).waitFor();
        await actor.page.getByRole('button', { name: '签约报告' }).waitFor();
        await actor.page.getByText('正在生成…').waitFor({ state: 'detached' });
        await isAccessible(actor.page);
        const paper = await download(actor, '下载借条');
        assert.match(paper.name, /^IOU-\d{8}-\w{9}\.pdf$/);
        const report = await download(actor, '签约报告');
        for (const { bytes } of [paper, report]) assert.equal(new TextDecoder().decode(bytes.subarray(0, 5)), '%PDF-');
        const bundle = await download(actor, '完整证据包');
        const receipt = await download(actor, '存证回执');
        const trust = (await (await fetch(new URL('/v1/trust', stage.url))).json()) as Trust;
        const found = await verifyBundle(bundle.bytes, { trust, receipt: receipt.bytes });
        assert.deepEqual([found.faults, found.notes.map(({ code }) => code)], [[], ['SIMULATED']]);
      }),
    );
});
