import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { parse } from 'acorn';
import type { Page } from 'playwright-core';
import { issue } from './kit/acts.ts';
import { actorOn, type Actor } from './kit/actor.ts';
import { complaintsOf } from './kit/complaints.ts';
import { growOld } from './kit/drop-in/older-engine.ts';
import { openPartnerStage, type PartnerStage } from './kit/drop-in/partner-stage.ts';
import { watched, type Watched } from './kit/drop-in/watched.ts';
import { fillForm } from './kit/fill.ts';
import { visitor } from './kit/visitor.ts';

let stage: PartnerStage;
before(async () => {
  stage = await openPartnerStage();
});
after(() => stage.close());

const FILE = 'iou-kit.legacy.js';
const NONCE = 'c3R5bGVz';

interface Guest extends Actor {
  readonly watched: Watched;
}

/** Somebody before a page whose one script chooses the build. */
async function opens(name: string, prepare: (page: Page) => Promise<unknown>): Promise<Guest> {
  const { path, integrity } = stage.release;
  const choose = 'iou-kit.choose.js';
  const context = await visitor(stage);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints = complaintsOf(page);
  const seen = await watched(page);
  await prepare(page);
  const address = stage.site.page(name, {
    head: `<script nonce="${NONCE}" src="${path}${choose}" integrity="${integrity(choose)}"></script>`,
    styles: `'nonce-${NONCE}'`,
    body: `<iou-host endpoint="${stage.url}" token="${await stage.token('wang')}"><iou-form></iou-form></iou-host>`,
  });
  await page.goto(address);
  const is = await stage.demo.person('wang');
  return { ...actorOn(stage, { name: 'wang', is, page, context, complaints }), watched: seen };
}

const filesOf = ({ watched: { requests } }: Guest): string[] =>
  requests.flatMap((url) => /\/iou-kit\/[^/]+\/(.*)/.exec(url)?.[1] ?? []);

suite('the fallback for older engines', { timeout: 300_000 }, () => {
  test('is a script of ECMAScript 2019 without what WebKit 14.1 cannot read in it', () => {
    const text = stage.release.files.get(FILE) ?? '';
    assert.doesNotThrow(() => parse(text, { ecmaVersion: 2019, sourceType: 'script' }));
    assert.throws(() => parse('a?.b', { ecmaVersion: 2019 }), 'the parser tells them apart');
    assert.doesNotMatch(text, /\(\?<[=!]/, 'looking behind came with WebKit 16.4');
    assert.match(stage.release.integrity(FILE), /^sha384-/);
  });

  test('makes and signs a record where everything newer was taken away', async () => {
    const guest = await opens('older', (page) => page.addInitScript(growOld));
    await guest.press('创建借条');
    await guest.sees('小借条告知书');
    assert.deepEqual(filesOf(guest), ['iou-kit.choose.js', FILE]);
    await guest.page.keyboard.press('End');
    await guest.page.getByRole('button', { name: '我已理解并接受上述内容', disabled: false }).click();
    await guest.sees('填写借条');
    const of = await stage.demo.person('li');
    const repayDate = await stage.demo.tomorrow();
    await fillForm(guest, { role: 'borrower', other: 'me', of, amount: '10000', repayDate });
    await guest.press('下一步');
    await issue(guest);
    await guest.sees('借条发起成功');
    assert.deepEqual(filesOf(guest), ['iou-kit.choose.js', FILE], 'and nothing else was fetched');
    assert.deepEqual(await guest.watched.breaches(), []);
    assert.deepEqual(guest.complaints.heard, []);
    await guest.close();
  });

  test('is not what an engine of today is given', async () => {
    const guest = await opens('newer', async () => undefined);
    await guest.press('创建借条');
    assert.ok(!filesOf(guest).includes(FILE));
    assert.ok(filesOf(guest).some((file) => file.startsWith('parts/')));
    assert.deepEqual(await guest.watched.breaches(), []);
    await guest.close();
  });
});
