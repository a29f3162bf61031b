import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { beginForm } from './kit/fill.ts';
import { theatre } from './kit/scene.ts';
import { pendingRecord } from './kit/world.ts';

const scene = theatre();

suite('another attempt', () => {
  test(
    'takes over the terms of what came to nothing, and not the other person',
    scene(async ({ stage, enter }) => {
      const record = await pendingRecord(stage, { by: 'wang', role: 'borrower', terms: { principalFen: 765_400 } });
      await record.does('counterparty', { type: 'record.reject', reason: '金额不对' });
      const wang = await enter('wang');
      await wang.goTo(`#/records/${record.recordId}`);
      await wang.sees('已拒签');
      await wang.press('重新创建');
      await wang.press('创建借条');
      await wang.page.keyboard.press('End');
      await wang.page.getByRole('button', { name: '我已理解并接受上述内容', disabled: false }).click();
      await wang.sees('填写借条');
      const { page } = wang;
      assert.match(await page.getByRole('textbox', { name: '借款金额' }).inputValue(), /^7,?654(\.00)?$/);
      await page.getByRole('radio', { name: '我填写出借人信息' }).check();
      const other = page.getByRole('group', { name: '出借人信息', exact: true });
      for (const field of await other.getByRole('textbox').all()) assert.equal(await field.inputValue(), '');
    }),
  );

  test(
    'reminds the other by text once a day',
    scene(async ({ stage, enter }) => {
      const { recordId } = await pendingRecord(stage, { by: 'wang', role: 'borrower' });
      const [wang, li] = await Promise.all([enter('wang'), enter('li')]);
      await wang.goTo(`#/records/${recordId}`);
      await wang.sees('待出借人签署');
      const invited = () => li.page.locator('.notification').filter({ hasText: '发来一张借条待您签署' });
      await wang.press('短信提醒');
      await invited().waitFor();
      await wang.press('短信提醒');
      await wang.reads('操作太频繁');
    }),
  );
});

suite('a picture', () => {
  const picture = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

  test(
    'is added to the draft, and removed again',
    scene(async ({ enter }) => {
      const wang = await enter('wang');
      await beginForm(wang);
      const choosing = wang.page.waitForEvent('filechooser');
      await wang.press('添加图片');
      await (await choosing).setFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from(picture, 'base64') });
      await wang.press('移除图片1');
      await wang.page.getByRole('button', { name: '移除图片1' }).waitFor({ state: 'detached' });
    }),
  );

  test(
    'is judged by what it is: a drawing named .png is refused',
    scene(async ({ enter }) => {
      const wang = await enter('wang');
      await beginForm(wang);
      const choosing = wang.page.waitForEvent('filechooser');
      await wang.press('添加图片');
      const drawing = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';
      await (await choosing).setFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from(drawing) });
      await wang.page
        .getByRole('alert')
        .getByText('最多9张JPG、PNG、WebP图片')
        .or(wang.page.getByText('图片上传失败'))
        .first()
        .waitFor();
      assert.equal(await wang.page.getByRole('button', { name: '移除图片1' }).count(), 0);
    }),
  );
});
