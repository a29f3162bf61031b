import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { idNumberFor } from '@iou-kit/host-adapter/contract';
import { addDays, addMonths } from '@iou-kit/machine';
import type { Locator } from 'playwright-core';
import type { Actor } from './kit/actor.ts';
import { beginForm, fillForm, fillPerson } from './kit/fill.ts';
import { theatre } from './kit/scene.ts';
import { deskSize } from './kit/visitor.ts';

const scene = theatre();

/** What is typed, and what the form says of it when the field is left. */
type Row = readonly [typed: string, said: string];

async function says(actor: Actor, field: Locator, rows: readonly Row[]): Promise<void> {
  for (const [typed, said] of rows) {
    await field.fill(typed);
    await field.blur();
    await actor.page.getByText(said).first().waitFor();
    assert.equal(await field.getAttribute('aria-invalid'), 'true', `${typed} is marked as wrong`);
  }
}

async function emptyForm(actor: Actor): Promise<void> {
  await beginForm(actor);
  await actor.page.getByRole('radio', { name: '我填写出借人信息' }).check();
}

const TOO_YOUNG_OR_OLD = '小借条服务仅限22-75岁的大陆公民使用';

suite('the form', () => {
  test(
    'says at once what is wrong with a person',
    scene(async ({ stage, enter }) => {
      const wang = await enter('wang');
      await emptyForm(wang);
      const today = await stage.demo.today();
      const mine = wang.page.getByRole('group', { name: '我的信息', exact: true });
      await says(wang, mine.getByRole('textbox', { name: '姓名' }), [
        ['Zhang San', '姓名只能包含汉字和间隔号“·”'],
        ['王😀', '姓名只能包含汉字和间隔号“·”'],
      ]);
      await says(wang, mine.getByRole('textbox', { name: '身份证号' }), [
        ['110105194912310021', '身份证号有误，请核对'],
        ['440305200402300126', '身份证号有误，请核对'],
        ['990000199001010017', '身份证号有误，请核对'],
        ['610104620927690', '请输入18位身份证号'],
        ['810000199408230021', '目前仅支持大陆居民身份证'],
        [idNumberFor(addDays(addMonths(today, -12 * 22), 1)), TOO_YOUNG_OR_OLD],
        [idNumberFor(addMonths(today, -12 * 76)), TOO_YOUNG_OR_OLD],
      ]);
      await says(wang, mine.getByRole('textbox', { name: '手机号' }), [['12012345678', '请输入正确的11位手机号']]);
    }),
  );

  test(
    'takes neither the own number as the other’s, nor a number that is another’s',
    scene(async ({ stage, enter }) => {
      const wang = await enter('wang');
      await beginForm(wang);
      const li = await stage.demo.person('li');
      await fillForm(wang, {
        role: 'borrower',
        other: 'me',
        of: { ...li, idNumber: wang.is.idNumber, mobile: wang.is.mobile },
        amount: '100',
        repayDate: addDays(await stage.demo.today(), 30),
      });
      await wang.press('下一步');
      await wang.reads('对方身份证号不能与您的相同');
      await wang.reads('对方手机号不能与您的相同');
      await fillPerson(wang, '出借人信息', { ...li, name: '李不静' });
      await wang.press('下一步');
      await wang.reads('姓名与身份证号不一致');
      await fillPerson(wang, '出借人信息', li);
      await wang.press('下一步');
      await wang.sees('预览借条');
    }),
  );

  test(
    'says at once what is wrong with the terms',
    scene(async ({ stage, enter }) => {
      const wang = await enter('wang', { size: deskSize });
      await emptyForm(wang);
      const today = await stage.demo.today();
      const box = (name: string) => wang.page.getByRole('textbox', { name });
      await says(wang, box('借款金额'), [
        ['100000.01', '单笔借款金额不能超过10万元'],
        ['0', '借款金额须大于0元'],
        ['1.234', '请输入正确的金额，最多两位小数'],
      ]);
      await says(wang, box('约定利率'), [['12.01', '约定利率须在0%-12%之间']]);
      await says(wang, wang.page.getByLabel('借款日期'), [[addDays(today, -61), '借款日期不能早于']]);
      await wang.page.getByLabel('借款日期').fill(today);
      await says(wang, wang.page.getByLabel('还款日期'), [
        [today, '还款日期须晚于借款日期'],
        [addDays(addMonths(today, 24), 1), '还款期限不能超过2年'],
      ]);
      await says(wang, box('备注（选填）'), [['一二三四五六七八九十'.repeat(4) + '𠮷', '备注最多40个字']]);
    }),
  );

  test(
    'leads from 下一步 to each field that is missing',
    scene(async ({ enter }) => {
      const wang = await enter('wang');
      await beginForm(wang);
      await wang.press('下一步');
      await wang.page.getByText(/^有\d+项需要修改/).waitFor();
      await wang.page.getByRole('link', { name: '借款金额：请输入借款金额' }).click();
      const amount = wang.page.getByRole('textbox', { name: '借款金额' });
      await amount.and(wang.page.locator(':focus')).waitFor();
    }),
  );

  test(
    'shows the amount in capitals',
    scene(async ({ enter }) => {
      const wang = await enter('wang');
      await beginForm(wang);
      const amount = wang.page.getByRole('textbox', { name: '借款金额' });
      await amount.fill('１2,345.67');
      await amount.blur();
      await wang.reads('大写：人民币壹万贰仟叁佰肆拾伍元陆角柒分');
    }),
  );
});
