import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { unzip, zip, type Files } from '@iou-kit/evidence';
import { isAccessible } from './kit/accessibility.ts';
import { complaintsOf, type Complaints } from './kit/complaints.ts';
import { evidenceOf } from './kit/evidence.ts';
import { openStage, type Stage } from './kit/stage.ts';
import { visitor, type VisitorOptions } from './kit/visitor.ts';
import { effectiveRecord } from './kit/world.ts';

interface Sealed {
  readonly bundle: Uint8Array;
  readonly receipt: Uint8Array;
  readonly files: Files;
  readonly number: string;
  readonly hash: string;
}

suite('evidence is checked on the page of the QR code', () => {
  let stage: Stage;
  let sealed: Sealed;
  before(async () => {
    stage = await openStage();
    sealed = await sealedRecord(stage);
  });
  after(() => stage.close());

  test('a whole bundle passes, under the published keys, with the network cut', async () => {
    await on(stage, async ({ page, context, complaints, asked }) => {
      await open(page, stage, `#${sealed.number}.${sealed.hash}`);
      await page.getByText(`编号${sealed.number}`, { exact: true }).waitFor();
      await context.setOffline(true);
      await choose(page, sealed.bundle);
      await page.getByRole('heading', { name: '核验通过：内容完整，未被更改' }).waitFor();
      assert.equal(await focused(page), '核验通过：内容完整，未被更改');
      await page.getByText(`编号${sealed.number}，已签署生效`).waitFor();
      await page.getByText('演示环境，不具法律效力').waitFor();
      assert.equal(await page.getByText('前后一致').count(), 0);
      await choose(page, sealed.receipt, '选择回执', 'receipt.json');
      await page.getByText('与您保存的回执一致').waitFor();
      await isAccessible(page);
      assert.deepEqual(complaints.heard, []);
      for (const path of asked) assert.match(path, /^\/(demo\/(verify\/$|assets\/)|v1\/trust$)/);
      assert.ok(asked.includes('/v1/trust'));
    });
  });

  test('a bundle that was tampered with does not, and the part is named', async () => {
    await on(stage, async ({ page, complaints }) => {
      await open(page, stage, `#${sealed.number}.${sealed.hash}`);
      await choose(page, tampered(sealed.files, 'paper/effective.pdf'));
      await page.getByRole('heading', { name: '核验未通过' }).waitFor();
      await page.getByText('盖章文件（生效）：与清单不一致，已被更改').waitFor();
      await choose(page, tampered(sealed.files, 'ink/initiator.txt'));
      await page.getByText('发起人的笔迹：不是签署时留下的笔迹').waitFor();
      await isAccessible(page);
      assert.deepEqual(complaints.heard, []);
    });
  });

  test('the bundle of another record than the QR code’s is told apart', async () => {
    await on(stage, async ({ page }) => {
      await open(page, stage, `#${sealed.number}.${'0'.repeat(64)}`);
      await choose(page, sealed.bundle);
      await page.getByRole('heading', { name: '这不是二维码所指的那份借条' }).waitFor();
    });
  });

  test('it can be done from the keyboard, in English', async () => {
    await on(stage, async ({ page }) => {
      // Asked for first: the browser is told of it on its own time.
      const chooser = page.waitForEvent('filechooser');
      await open(page, stage, `?lang=en#${sealed.number}.${sealed.hash}`);
      await page.getByRole('heading', { name: 'Check evidence' }).waitFor();
      await page.getByLabel('Choose a bundle').focus();
      await page.keyboard.press('Enter');
      await (await chooser).setFiles(file(sealed.bundle));
      await page.getByRole('heading', { name: 'Passed: complete and unchanged' }).waitFor();
      await page.getByRole('button', { name: '中文' }).click();
      await page.getByText(`编号${sealed.number}`, { exact: true }).waitFor();
    });
  });
});

async function sealedRecord(stage: Stage): Promise<Sealed> {
  const record = await effectiveRecord(stage, { by: 'wang', role: 'borrower' });
  const bundle = await evidenceOf(stage, 'wang', record.recordId);
  const receipt = await evidenceOf(stage, 'li', record.recordId, 'receipt');
  const { documentNumber, documentHash } = (await record.view()).record;
  const files = unzip(bundle);
  assert.ok(files && documentNumber && documentHash);
  return { bundle, receipt, files, number: documentNumber, hash: documentHash };
}

interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: Complaints;
  /** The path of every request. */
  readonly asked: readonly string[];
}

async function on(stage: Stage, visit: (visit: Visit) => Promise<void>, options: VisitorOptions = {}): Promise<void> {
  const context = await visitor(stage, options);
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const asked: string[] = [];
    page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      asked.push(origin === new URL(stage.url).origin ? pathname : request.url());
    });
    await visit({ page, context, complaints: complaintsOf(page), asked });
  } finally {
    await context.close();
  }
}

async function open(page: Page, { url }: Stage, at: string): Promise<void> {
  await page.goto(`${url}/demo/verify/${at}`);
  await page.locator('html[data-ready]').waitFor();
}

const file = (bytes: Uint8Array, name = 'evidence.zip') => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

/** Whichever of its names the button has: another file may have been chosen before. */
const choose = (page: Page, bytes: Uint8Array, label: string | RegExp = /^(选择证据包|换一个证据包)$/, name?: string) =>
  page.getByLabel(label).setInputFiles(file(bytes, name));

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent.trim());

function tampered(files: Files, path: string): Uint8Array {
  const bytes = files.get(path)?.slice();
  assert.ok(bytes, `the bundle has ${path}`);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  return zip(new Map(files).set(path, bytes));
}
