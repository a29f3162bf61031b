import { addDays, addMonths } from '@iou-kit/machine';
import { fillBoth, fillFields, type KindScreens } from './fill-kind.ts';
import type { Actor } from './actor.ts';
import type { DemoPerson } from '@iou-kit/host-server';

export const leaseScreens: KindScreens = { kind: 'lease', name: '租房合同', notice: '小合同告知书' };

const roles = { landlord: { mine: '我是房东', other: '租客' }, tenant: { mine: '我是租客', other: '房东' } };
export type LeaseRole = keyof typeof roles;

const furniture = ['床', '冰箱', '电视', '洗衣机', '空调', '热水器', '宽带'];
const own = ['书桌', '衣柜', '餐桌椅'];
const costs = ['水费', '电费', '燃气费', '宽带费', '物业费', '停车费'];

const chosen = {
  装修风格: '精装修',
  支付周期: '按月',
  支付方式: '银行转账',
  是否允许装修: '不允许',
  是否允许转租: '不允许',
};

const typed = (from: string) => ({
  房屋地址: '上海市静安区南京西路1000号6幢302室',
  建筑面积: '89.5',
  居住人数: '3',
  起租日期: from,
  到期日期: addDays(addMonths(from, 12), -1),
  每月租金: '6500',
  支付时间: '5',
  押金: '13000',
  押金退还期限: '7',
  续租告知时间: '30',
  提前终止违约金: '1',
});

/** A year's lease from a day on: both people, ten things of which three are own ones, and the six costs. */
export async function fillLease(
  actor: Actor,
  { role, of, from }: { readonly role: LeaseRole; readonly of: DemoPerson; readonly from: string },
): Promise<void> {
  await fillBoth(actor, roles[role].mine, roles[role].other, of);
  await fillFields(actor, typed(from), chosen);
  await fillLists(actor);
}

async function fillLists({ page }: Actor): Promise<void> {
  const things = page.getByRole('group', { name: '家具家私（选填）' });
  for (const name of furniture) await things.getByRole('checkbox', { name, exact: true }).check();
  for (const [at, name] of own.entries()) {
    await things.getByRole('button', { name: '添加自定义项' }).click();
    await things.getByRole('textbox', { name: `自定义项${at + 1}` }).fill(name);
  }
  await things.getByRole('button', { name: '空调加一' }).click();
  await things.getByRole('spinbutton', { name: '餐桌椅的数量' }).press('ArrowUp');
  const borne = page.getByRole('group', { name: '租客承担的费用（选填）' });
  for (const name of costs) await borne.getByRole('checkbox', { name, exact: true }).check();
}
