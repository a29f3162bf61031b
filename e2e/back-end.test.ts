import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, suite, test } from 'node:test';
import { newWebhookSecret } from '@iou-kit/host-server';
import { releasePlace } from '../scripts/build/release-place.ts';
import { actorOn } from './kit/actor.ts';
import { issue } from './kit/acts.ts';
import { complaintsOf } from './kit/complaints.ts';
import { openPartnerStage, type PartnerStage } from './kit/drop-in/partner-stage.ts';
import { fillForm } from './kit/fill.ts';
import { visitor } from './kit/visitor.ts';

interface BackEndOptions {
  readonly iou: string;
  readonly apiKey: string;
  readonly secrets: readonly string[];
  readonly kit: string;
}
const { backEnd } = (await import(new URL('../docs/examples/back-end.mjs', import.meta.url).href)) as {
  backEnd(options: BackEndOptions): Server;
};

let stage: PartnerStage;
let front: Server;
let site: string;
before(async () => {
  front = createServer().listen(0, '127.0.0.1');
  await once(front, 'listening');
  site = `http://127.0.0.1:${(front.address() as AddressInfo).port}`;
  const secrets = [newWebhookSecret()];
  stage = await openPartnerStage([site], { url: `${site}/webhooks/iou`, secrets });
  const { url: iou, apiKey } = stage;
  const example = backEnd({ iou, apiKey, secrets, kit: releasePlace().folder });
  front.on('request', (request, response) => example.emit('request', request, response));
});
after(async () => {
  await stage.close();
  front.closeAllConnections();
  front.close();
});

const PATIENCE_MS = 30_000;

suite('the page of the sample back end', { timeout: 300_000 }, () => {
  test('makes and issues a record with its own tokens under its own policy, and its webhook hears of it', async () => {
    const context = await visitor(stage);
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const complaints = complaintsOf(page);
    await page.goto(`${site}/login/wang`);
    const is = await stage.demo.person('wang');
    const wang = actorOn(stage, { name: 'wang', is, page, context, complaints });
    await wang.press('创建借条');
    await wang.sees('小借条告知书');
    await page.keyboard.press('End');
    await page.getByRole('button', { name: '我已理解并接受上述内容', disabled: false }).click();
    await wang.sees('填写借条');
    const of = await stage.demo.person('li');
    await fillForm(wang, {
      role: 'borrower',
      other: 'me',
      of,
      amount: '10000',
      repayDate: await stage.demo.tomorrow(),
    });
    await wang.press('下一步');
    await issue(wang);
    await wang.sees('借条发起成功');
    assert.deepEqual(complaints.heard, []);
    const deadline = performance.now() + PATIENCE_MS;
    for (let heard: { state: string }[] = []; heard[0]?.state !== 'pending';) {
      assert.ok(performance.now() < deadline, 'the back end hears of the signature');
      heard = (await (await fetch(`${site}/state`)).json()) as { state: string }[];
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await wang.close();
  });
});
