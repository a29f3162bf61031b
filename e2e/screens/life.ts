import { addDays } from '@iou-kit/machine';
import { sign } from '../kit/acts.ts';
import { draw } from '../kit/draw.ts';
import { beginForm, fillForm, fillPerson } from '../kit/fill.ts';
import { openShared } from '../kit/market.ts';
import { byFace, typeCode } from '../kit/prove.ts';
import { sharedLink } from '../kit/share.ts';
import type { Camera } from './play.ts';

const inFront = { whole: false } as const;

/** One IOU from the start page to 已生效, with the lender's own details by a shared link. */
export async function life({ stage, options, enter, shot }: Camera): Promise<void> {
  const wang = await enter('wang');
  await shot(wang, 'home');
  await wang.press('前往创建 小借条');
  await wang.sees('借条模板');
  await shot(wang, 'template');
  await wang.press('创建借条');
  await wang.sees('小借条告知书');
  await shot(wang, 'notice');
  await wang.goTo('#/');
  await beginForm(wang);
  await shot(wang, 'form-empty');
  await wang.press('下一步');
  await wang.page.getByText(/^有\d+项需要修改/).waitFor();
  await shot(wang, 'form-errors');
  await wang.page.reload();
  await wang.sees('填写借条');
  const of = await stage.demo.person('li');
  const repayDate = addDays(await stage.demo.today(), 180);
  const remark = '装修厨房用，说好半年还清';
  await fillForm(wang, {
    role: 'borrower',
    other: 'them',
    of,
    amount: '36800',
    repayDate,
    rate: '4.5',
    repayment: '按月付息，到期还本',
    remark,
  });
  await wang.reads('草稿已保存');
  await shot(wang, 'form-filled');
  await wang.press('下一步');
  await wang.dialog('发送给出借人').waitFor();
  await wang.page.getByRole('textbox', { name: '借条链接' }).waitFor();
  await shot(wang, 'share', inFront);
  await wang.press('显示二维码');
  await wang.page.getByRole('img', { name: /二维码/ }).waitFor();
  await shot(wang, 'share-qr', inFront);
  const link = await sharedLink(wang, '出借人');
  await shot(wang, 'awaiting-counterparty');

  const li = await openShared(stage, 'li', link, options);
  await li.sees('填写您的信息');
  await shot(li, 'own-details');
  await fillPerson(li, '我的信息', li.is);
  await li.press('提交信息');
  await li.sees('待借款人签署');
  await shot(li, 'awaiting-initiator-counterparty');

  await wang.sees('预览借条');
  await shot(wang, 'preview');
  await wang.press('确认开具');
  await wang.dialog('手写签名').waitFor();
  await shot(wang, 'ink-empty', inFront);
  await draw(wang);
  await shot(wang, 'ink-written', inFront);
  await wang.press('返回查看');
  await wang.dialog('手写签名').waitFor({ state: 'hidden' });
  await shot(wang, 'preview-with-ink');
  await wang.press('确认签署');
  await wang.dialog('身份核验').waitFor();
  await shot(wang, 'verify', inFront);
  await byFace(wang);
  await wang.sees('借条发起成功');
  await shot(wang, 'sent');
  await wang.press('查看详情');
  await wang.sees('借条详情');
  await wang.page.getByRole('article', { name: '借条正文' }).waitFor();
  await shot(wang, 'pending-initiator');
  await wang.goTo('#/records');
  await wang.sees('我的合同');
  await wang.page
    .getByRole('link', { name: /待出借人签署/ })
    .first()
    .waitFor();
  await shot(wang, 'list-initiator');

  await li.page.getByRole('button', { name: '立即签署' }).waitFor();
  await shot(li, 'sign');
  await li.press('拒签');
  await li.dialog('拒签').waitFor();
  await shot(li, 'reject', inFront);
  await li.press('返回');
  await sign(li, async (actor) => {
    await actor.press('其他方式');
    await actor.page.getByRole('button', { name: '获取验证码' }).waitFor();
    await shot(actor, 'verify-sms', inFront);
    await typeCode(actor);
  });
  await li.sees('已生效');
  await shot(li, 'in-force');
  await li.press('查看详情');
  await li.sees('借条详情');
  await li.page.getByRole('article', { name: '借条正文' }).waitFor();
  await shot(li, 'effective-lender');
  if (options.size && options.size.width < 1000) {
    await li.press(/^短信/);
    await li.dialog('李静的短信').waitFor();
    await shot(li, 'phone', inFront);
  }
  await li.close();
}
