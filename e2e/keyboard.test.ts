import { suite, test } from 'node:test';
import { addDays } from '@iou-kit/machine';
import type { DemoPerson } from '@iou-kit/host-server';
import type { Actor } from './kit/actor.ts';
import { chooseByKey, pressByKey, reach, typeInto } from './kit/keyboard.ts';
import { theatre } from './kit/scene.ts';

const scene = theatre();

/** Consents to the face check and starts it. */
async function proveByKey(actor: Actor): Promise<void> {
  await reach(actor, actor.page.getByRole('checkbox', { name: '我单独同意使用人脸识别核验身份' }));
  await actor.page.keyboard.press('Space');
  await pressByKey(actor, '开启人脸识别');
}

/** Nobody must draw: the name is typed. */
async function signByKey(actor: Actor, button: string): Promise<void> {
  await pressByKey(actor, button);
  await pressByKey(actor, '改用输入姓名');
  await actor.page.keyboard.type(actor.is.name);
  await pressByKey(actor, '确认签署');
  await proveByKey(actor);
}

async function personByKey(actor: Actor, group: string, { name, idNumber, mobile }: DemoPerson): Promise<void> {
  const part = actor.page.getByRole('group', { name: group, exact: true });
  await typeInto(actor, part.getByRole('textbox', { name: '姓名' }), name);
  await typeInto(actor, part.getByRole('textbox', { name: '身份证号' }), idNumber);
  await typeInto(actor, part.getByRole('textbox', { name: '手机号' }), mobile);
}

async function requestByKey(actor: Actor, change: '解除' | '结清'): Promise<void> {
  const { keyboard } = actor.page;
  await pressByKey(actor, '更多操作');
  const item = actor.page.getByRole('menuitem', { name: `申请${change}` });
  await item.waitFor();
  for (let presses = 0; presses < 4 && !(await item.evaluate((each) => each.matches(':focus'))); presses += 1)
    await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await typeInto(actor, actor.page.getByRole('textbox', { name: `${change}原因` }), '已还清');
  await pressByKey(actor, '确认');
  await proveByKey(actor);
}

suite('with the keyboard alone', () => {
  test(
    'an IOU is made, signed, asked to be released, kept, and settled',
    scene(async ({ stage, enter }) => {
      const { demo } = stage;
      const [wang, li] = [await enter('wang'), await enter('li')];
      const { keyboard } = wang.page;

      await pressByKey(wang, '前往创建 小借条');
      await pressByKey(wang, '创建借条');
      await wang.sees('小借条告知书');
      await keyboard.press('End');
      await wang.page.getByRole('button', { name: '我已理解并接受上述内容', disabled: false }).waitFor();
      await pressByKey(wang, '我已理解并接受上述内容');
      await wang.sees('填写借条');

      await chooseByKey(wang, '借给我');
      await personByKey(wang, '我的信息', wang.is);
      await chooseByKey(wang, '我填写出借人信息');
      await personByKey(wang, '出借人信息', li.is);
      await reach(wang, wang.page.getByRole('checkbox', { name: '我已获对方授权提供其信息' }));
      await keyboard.press('Space');
      await typeInto(wang, wang.page.getByRole('textbox', { name: '借款金额' }), '3000');
      await chooseByKey(wang, '家庭装修');
      await reach(wang, wang.page.getByLabel('还款日期'));
      const [year, month, day] = addDays(await demo.today(), 90).split('-');
      // The field's figures stand in the order of the browser's own language, which is American where it has no face.
      await keyboard.type(`${month}${day}${year}`);
      await typeInto(wang, wang.page.getByRole('textbox', { name: '约定利率' }), '6');
      await chooseByKey(wang, '一次性还本付息');
      await chooseByKey(wang, '银行转账');
      await pressByKey(wang, '下一步');
      await wang.sees('预览借条');
      await signByKey(wang, '确认开具');
      await wang.sees('借条发起成功');

      await li.goTo('#/records');
      await reach(li, li.page.getByRole('link', { name: /¥3,000\.00/ }).first());
      await li.page.keyboard.press('Enter');
      await signByKey(li, '立即签署');
      await li.sees('已生效');
      await pressByKey(li, '查看详情');
      await requestByKey(li, '解除');
      await li.sees('待借款人确认');

      await pressByKey(wang, '查看详情');
      await pressByKey(wang, '拒绝解除');
      await wang.sees('已签署');
      await requestByKey(wang, '结清');
      await pressByKey(li, '确认结清');
      await proveByKey(li);
      await li.sees('已结清');
      await wang.sees('已结清');
    }),
  );
});
