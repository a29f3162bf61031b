import { addDays } from '@iou-kit/machine';
import { confirm, request, sign } from '../kit/acts.ts';
import type { Actor } from '../kit/actor.ts';
import { draw } from '../kit/draw.ts';
import { acceptNotice } from '../kit/fill.ts';
import { beginKind, draftKind, fillBoth, fillFields, type KindScreens } from '../kit/fill-kind.ts';
import { fillLease, leaseScreens } from '../kit/lease.ts';
import { byFace } from '../kit/prove.ts';
import { effectiveRecord } from '../kit/world.ts';
import type { Camera } from './play.ts';

const inFront = { whole: false } as const;
const receiptScreens: KindScreens = { kind: 'receipt', name: '收据', notice: '小收据告知书' };

/** 小收据 and 小合同 from the start page to their ends, and what leads from one paper to another. */
export async function kinds(camera: Camera): Promise<void> {
  const [wang, li] = [await camera.enter('wang'), await camera.enter('li')];
  await camera.shot(wang, 'home');
  await wang.press('我的二维码');
  await wang.page.getByRole('textbox', { name: '二维码链接' }).waitFor();
  await camera.shot(wang, 'my-code', inFront);
  await wang.press('关闭');
  await voidedReceipt(camera, wang, li);
  await repayment(camera, wang, li);
  await endedLease(camera, wang, li);
  await wang.goTo('#/records');
  await wang.page.getByRole('link', { name: /租房合同.*已解除/ }).waitFor();
  await camera.shot(wang, 'list-of-kinds');
}

/** Template, notice, empty form and its errors; the form stands empty again afterwards. */
async function opening({ shot }: Camera, actor: Actor, screens: KindScreens): Promise<void> {
  const { kind, name, notice } = screens;
  await actor.goTo(`#/make/${kind}`);
  await actor.sees(`${name}模板`);
  await shot(actor, `${kind}-template`);
  await actor.press(`创建${name}`);
  await actor.sees(notice);
  await shot(actor, `${kind}-notice`);
  await acceptNotice(actor);
  await actor.sees(`填写${name}`);
  await shot(actor, `${kind}-empty`);
  await actor.press('下一步');
  await actor.page.getByText(/^有\d+项需要修改/).waitFor();
  await shot(actor, `${kind}-errors`);
  await actor.goTo('#/');
  await beginKind(actor, screens);
}

/** Preview, both signatures, and the paper in force. */
async function signing({ shot }: Camera, first: Actor, second: Actor, { kind, name }: KindScreens): Promise<void> {
  await first.press('下一步');
  await first.sees(`预览${name}`);
  await shot(first, `${kind}-preview`);
  await first.press('确认开具');
  await draw(first);
  await shot(first, `${kind}-ink`, inFront);
  await first.press('确认签署');
  await first.dialog('身份核验').waitFor();
  await shot(first, `${kind}-verify`, inFront);
  await byFace(first);
  await first.sees(`${name}发起成功`);
  await shot(first, `${kind}-sent`);
  await first.press('查看详情');
  await first.sees(`${name}详情`);
  await shot(first, `${kind}-pending`);
  await second.goTo('#/records');
  await second.page
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click();
  await second.page.getByRole('button', { name: '立即签署' }).waitFor();
  await shot(second, `${kind}-sign`);
  await sign(second);
  await second.sees('已生效');
  await shot(second, `${kind}-success`);
  await second.press('查看详情');
  for (const person of [first, second]) {
    await person.sees('已签署');
    await shot(person, `${kind}-in-force-${person.name}`);
  }
}

async function voidedReceipt(camera: Camera, wang: Actor, li: Actor): Promise<void> {
  const { shot } = camera;
  await opening(camera, wang, receiptScreens);
  await fillBoth(wang, '我收款', '付款人', li.is);
  await fillFields(
    wang,
    { 金额: '128000000.5', '备注（选填）': '十月货款，已当面点清' },
    { 收付款事由: '定金', 支付方式: '现金' },
  );
  await wang.reads('草稿已保存');
  await shot(wang, 'receipt-filled');
  await signing(camera, wang, li, receiptScreens);
  await wang.press('更多操作');
  await wang.page.getByRole('menuitem', { name: '申请作废' }).click();
  await wang.dialog('申请作废').waitFor();
  await shot(wang, 'void-request', inFront);
  await wang.press('返回');
  await request(wang, '作废', '金额写错了');
  await wang.sees('待付款人确认');
  await shot(wang, 'void-requester');
  await li.sees('待您确认作废');
  await shot(li, 'void-other');
  await confirm(li, '作废');
  await li.sees('已作废');
  await shot(li, 'voided');
}

async function repayment(camera: Camera, wang: Actor, li: Actor): Promise<void> {
  const { shot } = camera;
  const { recordId } = await effectiveRecord(camera.stage, { by: 'wang', role: 'borrower' });
  await wang.goTo(`#/records/${recordId}`);
  await wang.press('开具还款收据');
  await draftKind(wang, receiptScreens);
  await fillBoth(wang, '我付款', '收款人', li.is);
  await fillFields(wang, { 金额: '3000' }, { 收付款事由: '其他', 支付方式: '银行转账' });
  await shot(wang, 'repayment-filled');
  await wang.press('下一步');
  await wang.sees('预览收据');
  await wang.press('确认开具');
  await draw(wang);
  await wang.press('确认签署');
  await byFace(wang);
  await wang.sees('收据发起成功');
  await li.goTo('#/records');
  await li.page.getByRole('link', { name: /收据.*待您签署/ }).click();
  await sign(li);
  await li.sees('已生效');
  await li.press('查看详情');
  await li.page.getByRole('link', { name: /^IOU-/ }).waitFor();
  await shot(li, 'repayment-receipt');
  await li.page.getByRole('link', { name: /^IOU-/ }).click();
  await li.sees('借条详情');
  await li.page.getByRole('link', { name: /收据/ }).waitFor();
  await shot(li, 'repaid-iou');
}

async function endedLease(camera: Camera, wang: Actor, li: Actor): Promise<void> {
  const { shot, stage } = camera;
  await opening(camera, wang, leaseScreens);
  await fillLease(wang, { role: 'landlord', of: li.is, from: addDays(await stage.demo.today(), 7) });
  await wang.reads('草稿已保存');
  await shot(wang, 'lease-filled');
  await signing(camera, wang, li, leaseScreens);
  await request(wang, '解除', '提前退租');
  await wang.sees('待租客确认');
  await shot(wang, 'lease-release-requester');
  await li.sees('待您确认解除');
  await shot(li, 'lease-release-other');
  await confirm(li, '解除');
  await li.sees('已解除');
  await shot(li, 'lease-released');
}
