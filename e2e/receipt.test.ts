import { suite, test } from 'node:test';
import { confirm, issue, request, sign } from './kit/acts.ts';
import type { Actor } from './kit/actor.ts';
import { beginKind, draftKind, fillBoth, fillFields } from './kit/fill-kind.ts';
import { openShared } from './kit/market.ts';
import { theatre, type Scene } from './kit/scene.ts';
import { effectiveRecord, type Name } from './kit/world.ts';

const scene = theatre();

const receipt = { kind: 'receipt', name: '收据', notice: '小收据告知书' };
const roles = { payee: { mine: '我收款', other: '付款人' }, payer: { mine: '我付款', other: '收款人' } };

interface Wishes {
  readonly by: Name;
  readonly role: keyof typeof roles;
  readonly reason?: string;
  /** The IOU that is repaid. */
  readonly about?: string;
}

/** Filled in, and issued by whoever begins. */
async function issued({ enter }: Scene, { by, role, reason = '货款', about }: Wishes): Promise<[Actor, Actor]> {
  const [first, second] = [await enter(by), await enter(by === 'wang' ? 'li' : 'wang')];
  if (about === undefined) await beginKind(first, receipt);
  else {
    await first.goTo(`#/records/${about}`);
    await first.press('开具还款收据');
    await draftKind(first, receipt);
  }
  await fillBoth(first, roles[role].mine, roles[role].other, second.is);
  await fillFields(first, { 金额: '3000' }, { 收付款事由: reason, 支付方式: '银行转账' });
  await first.press('下一步');
  await first.sees('预览收据');
  await issue(first);
  await first.sees('收据发起成功');
  return [first, second];
}

async function signed(second: Actor): Promise<void> {
  await second.press('我的合同');
  await second.page.getByRole('link', { name: /收据/ }).first().click();
  await sign(second);
  await second.sees('已生效');
}

suite('a receipt', () => {
  for (const role of ['payee', 'payer'] as const)
    test(
      `that the ${role} begins is signed by both, and voided by both`,
      scene(async (stage) => {
        const [first, second] = await issued(stage, { by: 'wang', role });
        await signed(second);
        await first.press('查看详情');
        await first.sees('收据详情');
        await request(first, '作废', '金额写错了');
        await second.press('查看详情');
        await confirm(second, '作废');
        await second.sees('已作废');
        await first.sees('已作废');
      }),
    );

  test(
    'of a repayment is begun from its IOU, and each leads both people to the other',
    scene(async (stage) => {
      const { recordId } = await effectiveRecord(stage.stage, { by: 'wang', role: 'borrower' });
      const people = await issued(stage, { by: 'wang', role: 'payer', reason: '其他', about: recordId });
      await signed(people[1]);
      for (const person of people) {
        await person.press('查看详情');
        await person.page.getByRole('link', { name: /^IOU-/ }).click();
        await person.sees('借条详情');
        await person.page.getByRole('link', { name: /收据/ }).first().waitFor();
      }
    }),
  );

  test(
    'begins from the code of the other person, who finds it in 我的合同',
    scene(async ({ stage, enter, joined }) => {
      const li = await enter('li');
      await li.press('我的二维码');
      const link = await li.page.getByRole('textbox', { name: '二维码链接' }).inputValue();
      const wang = joined(await openShared(stage, 'wang', link));
      await wang.sees('收据模板');
      await wang.reads(/^对方：/);
      await wang.press('创建收据');
      await wang.page.keyboard.press('End');
      await wang.page.getByRole('button', { name: '我已理解并接受上述内容', disabled: false }).click();
      await wang.reads(/无需发送链接/);
      await wang.page.getByRole('radio', { name: '我付款' }).check();
      const mine = wang.page.getByRole('group', { name: '我的信息', exact: true });
      await mine.getByRole('textbox', { name: '姓名' }).fill(wang.is.name);
      await mine.getByRole('textbox', { name: '身份证号' }).fill(wang.is.idNumber);
      await mine.getByRole('textbox', { name: '手机号' }).fill(wang.is.mobile);
      await fillFields(wang, { 金额: '88' }, { 收付款事由: '租金', 支付方式: '现金' });
      await wang.press('下一步');
      await wang.page.getByRole('button', { name: '撤回邀请' }).waitFor();
      await li.page.keyboard.press('Escape');
      await li.press('我的合同');
      await li.page.getByRole('link', { name: /收据/ }).first().waitFor();
    }),
  );
});
