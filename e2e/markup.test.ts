import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { addDays } from '@iou-kit/machine';
import { issue, reject, request } from './kit/acts.ts';
import type { Actor } from './kit/actor.ts';
import { beginForm, fillForm } from './kit/fill.ts';
import { theatre } from './kit/scene.ts';
import { effectiveRecord, pendingRecord } from './kit/world.ts';

const scene = theatre();

/** Short enough for the strictest of the fields. */
const MARKUP = '<img onerror=x src>';

async function bringsNoElement({ page }: Actor): Promise<void> {
  const images = await page.locator('img[onerror], img[src=""]').count();
  assert.equal(images, 0, 'what was typed became an element');
}

suite('markup that somebody types is text', () => {
  test(
    'in remark and purpose, on the form, the preview and the paper',
    scene(async ({ stage, enter }) => {
      const wang = await enter('wang');
      await beginForm(wang);
      const of = await stage.demo.person('li');
      const repayDate = addDays(await stage.demo.today(), 30);
      await fillForm(wang, {
        role: 'borrower',
        other: 'me',
        of,
        amount: '88',
        purpose: '其他事由',
        repayDate,
        remark: MARKUP,
      });
      await wang.page.getByRole('textbox', { name: '补充说明' }).fill(MARKUP);
      await wang.press('下一步');
      await wang.sees('预览借条');
      const paper = wang.page.getByRole('article', { name: '借条正文' });
      assert.equal((await paper.innerText()).split(MARKUP).length - 1, 2);
      await bringsNoElement(wang);
      await issue(wang);
      await wang.sees('借条发起成功');
      await wang.press('查看详情');
      await wang.page.getByRole('article', { name: '借条正文' }).getByText(MARKUP).first().waitFor();
      await bringsNoElement(wang);
    }),
  );

  test(
    'in the other fields of the form, which say what they want instead',
    scene(async ({ enter }) => {
      const wang = await enter('wang');
      await beginForm(wang);
      const { page } = wang;
      await page.getByRole('radio', { name: '我填写出借人信息' }).check();
      for (const group of ['我的信息', '出借人信息'])
        for (const label of ['姓名', '身份证号', '手机号'])
          await page
            .getByRole('group', { name: group, exact: true })
            .getByRole('textbox', { name: label })
            .fill(MARKUP);
      for (const label of ['借款金额', '约定利率']) await page.getByRole('textbox', { name: label }).fill(MARKUP);
      await wang.press('下一步');
      await wang.reads('姓名只能包含汉字和间隔号“·”');
      await bringsNoElement(wang);
    }),
  );

  test(
    'in the reason of a refusal',
    scene(async ({ stage, enter }) => {
      const { recordId } = await pendingRecord(stage, { by: 'wang', role: 'borrower' });
      const [wang, li] = await Promise.all([enter('wang'), enter('li')]);
      for (const actor of [wang, li]) await actor.goTo(`#/${actor === li ? 'sign' : 'records'}/${recordId}`);
      await reject(li, MARKUP);
      await wang.reads(`对方拒签：${MARKUP}`);
      for (const actor of [wang, li]) await bringsNoElement(actor);
    }),
  );

  test(
    'in the reason of a release',
    scene(async ({ stage, enter }) => {
      const { recordId } = await effectiveRecord(stage, { by: 'wang', role: 'borrower' });
      const [wang, li] = await Promise.all([enter('wang'), enter('li')]);
      for (const actor of [wang, li]) {
        await actor.goTo(`#/records/${recordId}`);
        await actor.sees('已签署');
      }
      await request(wang, '解除', MARKUP);
      await li.reads(MARKUP);
      for (const actor of [wang, li]) await bringsNoElement(actor);
    }),
  );

  test(
    'as the name that is typed for a signature',
    scene(async ({ stage, enter }) => {
      const { recordId } = await pendingRecord(stage, { by: 'wang', role: 'borrower' });
      const li = await enter('li');
      await li.goTo(`#/sign/${recordId}`);
      await li.press('立即签署');
      await li.press('改用输入姓名');
      await li.page.getByRole('textbox', { name: '输入姓名' }).fill(MARKUP);
      await li.press('确认签署');
      await li.reads('与借条上的姓名不一致');
      await bringsNoElement(li);
    }),
  );
});
