import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { issue, sign } from './kit/acts.ts';
import { actorOn, type Actor } from './kit/actor.ts';
import { complaintsOf } from './kit/complaints.ts';
import { openPartnerStage, type PartnerStage } from './kit/drop-in/partner-stage.ts';
import { draftForm, fillForm, otherRoleWord } from './kit/fill.ts';
import { sampleSite, type SampleSite } from './kit/samples/sample-site.ts';
import { samples } from './kit/samples/samples.ts';
import { sharedLink } from './kit/share.ts';
import { visitor } from './kit/visitor.ts';
import type { Name } from './kit/world.ts';

let stage: PartnerStage;
let sites: readonly SampleSite[];
before(async () => {
  sites = await Promise.all(samples.map(() => sampleSite()));
  stage = await openPartnerStage(sites.map(({ url }) => url));
  for (const [index, { answer }] of samples.entries())
    sites[index]!.open({ api: stage.url, answer: await answer(stage.release), token: (person) => stage.token(person) });
});
after(async () => {
  await stage.close();
  await Promise.all(sites.map((site) => site.close()));
});

/** Somebody who is signed in on the partner's site. */
async function comes(name: Name, address: string): Promise<Actor> {
  const context = await visitor(stage);
  await context.addCookies([{ name: 'person', value: name, url: new URL('/', address).href }]);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints = complaintsOf(page);
  await page.goto(address);
  return actorOn(stage, { name, is: await stage.demo.person(name), page, context, complaints });
}

suite('a partner’s page', { timeout: 300_000 }, () => {
  test('is there before its scripts, where React’s server writes it', async () => {
    const at = samples.findIndex(({ name }) => name.startsWith('React'));
    const read = async (path: string) => (await fetch(sites[at]!.url + path)).text();
    assert.match(await read('/'), /<iou-host endpoint="[^"]+"><iou-form><\/iou-form><\/iou-host>/);
    assert.match(await read('/contract'), /<iou-sign><\/iou-sign>/);
  });

  for (const [index, { name, landing }] of samples.entries())
    test(`${name}: both people sign, and the page hears of it`, async () => {
      const { url } = sites[index]!;
      const wang = await comes('wang', `${url}/`);
      await draftForm(wang);
      const of = await stage.demo.person('li');
      const repayDate = await stage.demo.tomorrow();
      await fillForm(wang, { role: 'borrower', other: 'me', of, amount: '10000', repayDate });
      await wang.press('下一步');
      await issue(wang);
      await wang.sees('借条发起成功');
      await wang.reads('你已签署');
      const link = new URL(await sharedLink(wang, otherRoleWord('borrower')));

      const li = await comes('li', url + landing + link.hash);
      await sign(li);
      await li.sees('已生效');
      await li.reads('你已签署');
      for (const { complaints, close } of [wang, li]) {
        assert.deepEqual(complaints.heard, []);
        await close();
      }
    });
});
