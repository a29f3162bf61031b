import { suite, test } from 'node:test';
import { addDays, addMonths } from '@iou-kit/machine';
import type { Actor } from './kit/actor.ts';
import { confirm, issue, request, sign } from './kit/acts.ts';
import { beginKind, fillBoth, fillFields } from './kit/fill-kind.ts';
import { theatre, type Scene } from './kit/scene.ts';

const scene = theatre();

const lease = { kind: 'lease', name: '租房合同', notice: '小合同告知书' };
const roles = { landlord: { mine: '我是房东', other: '租客' }, tenant: { mine: '我是租客', other: '房东' } };

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

/** Ten things, three of them own ones, and the six costs. */
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

async function signedByBoth({ stage, enter }: Scene, role: keyof typeof roles): Promise<[Actor, Actor]> {
  const [first, second] = [await enter('wang'), await enter('li')];
  await beginKind(first, lease);
  await fillBoth(first, roles[role].mine, roles[role].other, second.is);
  await fillFields(first, typed(addDays(await stage.demo.today(), 7)), chosen);
  await fillLists(first);
  await first.reads('租金支付计划');
  await first.press('下一步');
  await first.sees('预览租房合同');
  for (const said of ['空调2', '餐桌椅2', '停车费']) await first.reads(new RegExp(said.replace(/(\d)/, '.{0,3}$1')));
  await issue(first);
  await first.sees('租房合同发起成功');
  await second.press('我的合同');
  await second.page
    .getByRole('link', { name: /租房合同/ })
    .first()
    .click();
  await sign(second);
  await second.sees('已生效');
  return [first, second];
}

suite('a lease', () => {
  for (const role of ['landlord', 'tenant'] as const)
    test(
      `that the ${role} begins, with ten things and six costs, is signed by both and released by both`,
      scene(async (stage) => {
        const [first, second] = await signedByBoth(stage, role);
        await first.press('查看详情');
        await first.sees('租房合同详情');
        await request(first, '解除', '提前退租');
        await second.press('查看详情');
        await confirm(second, '解除');
        await second.sees('已解除');
        await first.sees('已解除');
      }),
    );
});
