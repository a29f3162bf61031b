import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { actorOn } from './kit/actor.ts';
import { issue, sign } from './kit/acts.ts';
import { complaintsOf } from './kit/complaints.ts';
import { acceptNotice, fillForm } from './kit/fill.ts';
import { openShared } from './kit/market.ts';
import { openOwnSite, type OwnSite } from './kit/own-site.ts';
import { sharedLink } from './kit/share.ts';
import type { Stage } from './kit/stage.ts';
import { visitor } from './kit/visitor.ts';

let site: OwnSite;
before(async () => {
  site = await openOwnSite();
});
after(() => site.close());

test('docs/start.md leads from a blank page to an IOU in force', { timeout: 300_000 }, async (t) => {
  // Actors use no more of a stage than a site of one's own has.
  const stage = site as unknown as Stage;
  const context = await visitor(stage);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints = complaintsOf(page);
  const is = await site.demo.person('wang');
  const began = performance.now();
  await page.goto(site.pages);
  const wang = actorOn(stage, { name: 'wang', is, page, context, complaints });
  await wang.press('创建借条');
  await wang.sees('小借条告知书');
  await acceptNotice(wang);
  await wang.sees('填写借条');
  const of = await site.demo.person('li');
  const repayDate = await site.demo.tomorrow();
  await fillForm(wang, { role: 'borrower', other: 'me', of, amount: '10000', repayDate });
  await wang.press('下一步');
  await wang.sees('预览借条');
  await issue(wang);
  await wang.sees('借条发起成功');
  const li = await openShared(stage, 'li', await sharedLink(wang, '出借人'));
  await li.sees(/签署借条|待您签署/);
  await sign(li);
  await li.sees('已生效');
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  await wang.press('查看详情');
  await wang.sees('已签署');
  assert.deepEqual([...complaints.heard, ...li.complaints.heard], []);
  // What the page says a script needs; on a busy machine it is more, and no reason to fail.
  t.diagnostic(`from the first load to the second signature: ${seconds} s`);
});
