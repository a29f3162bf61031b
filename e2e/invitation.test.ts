import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { addDays } from '@iou-kit/machine';
import type { Actor } from './kit/actor.ts';
import { beginForm, fillForm } from './kit/fill.ts';
import { openShared } from './kit/market.ts';
import { theatre } from './kit/scene.ts';
import { sharedLink } from './kit/share.ts';

const scene = theatre();

/** wang asks li to fill in their own details; gives the link. */
async function invite(wang: Actor, amount: string): Promise<string> {
  const { demo } = wang.stage;
  await beginForm(wang);
  const of = await demo.person('li');
  await fillForm(wang, { role: 'borrower', other: 'them', of, amount, repayDate: addDays(await demo.today(), 60) });
  await wang.press('下一步');
  return sharedLink(wang, '出借人');
}

suite('an invitation to fill in', () => {
  test(
    'is declined by whom it reached, and the draft says so',
    scene(async ({ stage, enter, joined }) => {
      const wang = await enter('wang');
      const link = await invite(wang, '301');
      const li = joined(await openShared(stage, 'li', link));
      await li.sees('填写您的信息');
      await li.press('拒绝填写');
      await wang.reads('对方拒绝填写');
      await wang.sees('填写借条');
      const amount = await wang.page.getByRole('textbox', { name: '借款金额' }).inputValue();
      assert.match(amount, /^301(\.00)?$/);
    }),
  );

  test(
    'is withdrawn, after which its link leads nowhere',
    scene(async ({ stage, enter, joined }) => {
      const wang = await enter('wang');
      const link = await invite(wang, '302');
      await wang.press('撤回邀请');
      await wang.sees('填写借条');
      const li = joined(await openShared(stage, 'li', link));
      await li.reads('链接已失效或无权查看');
      await li.press('我的合同');
      await li.reads('还没有合同');
    }),
  );

  test(
    'shows the other person masked, and leaves no code in the address',
    scene(async ({ stage, enter, joined }) => {
      const wang = await enter('wang');
      const link = await invite(wang, '303');
      const li = joined(await openShared(stage, 'li', link));
      await li.sees('填写您的信息');
      await li.reads('王**');
      for (const value of [wang.is.name, wang.is.idNumber, wang.is.mobile])
        assert.equal(await li.page.getByText(value).count(), 0, `${value} is not shown`);
      assert.match(new URL(li.page.url()).hash, /^#\/sign\/[\w-]+$/);
      await li.page.reload();
      await li.sees('填写您的信息');
    }),
  );
});
