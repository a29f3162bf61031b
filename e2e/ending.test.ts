import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { reject, revoke } from './kit/acts.ts';
import { theatre } from './kit/scene.ts';
import { pendingRecord } from './kit/world.ts';

const scene = theatre();

suite('a pending IOU', () => {
  test(
    'is rejected by the counterparty, with a reason that the initiator reads',
    scene(async ({ stage, enter }) => {
      const { recordId } = await pendingRecord(stage, { by: 'wang', role: 'borrower' });
      const [wang, li] = await Promise.all([enter('wang'), enter('li')]);
      await wang.goTo(`#/records/${recordId}`);
      await wang.sees('待出借人签署');
      await li.goTo(`#/sign/${recordId}`);
      await reject(li, '金额与约定的不一样');
      await li.sees('已拒签');
      await wang.sees('已拒签');
      await wang.reads('对方拒签：金额与约定的不一样');
      await wang.page.getByRole('img', { name: '已拒签' }).waitFor();
    }),
  );

  test(
    'is not rejected without a reason, nor with one of 21 characters',
    scene(async ({ stage, enter }) => {
      const { recordId, view } = await pendingRecord(stage, { by: 'wang', role: 'borrower' });
      const li = await enter('li');
      await li.goTo(`#/sign/${recordId}`);
      await li.press('拒签');
      await li.press('确认拒签');
      await li.reads('请输入拒签理由');
      const reason = li.page.getByRole('textbox', { name: '拒签理由' });
      await reason.fill('一二三四五六七八九十一二三四五六七八九十𠮷');
      await li.press('确认拒签');
      await li.reads('拒签理由最多20个字');
      assert.equal((await view()).record.state, 'pending');
      await reason.fill('一二三四五六七八九十一二三四五六七八九𠮷');
      await li.press('确认拒签');
      await li.sees('已拒签');
    }),
  );

  test(
    'is revoked by the initiator, found in 我的合同',
    scene(async ({ stage, enter }) => {
      const { recordId } = await pendingRecord(stage, { by: 'li', role: 'lender' });
      const [wang, li] = await Promise.all([enter('wang'), enter('li')]);
      await wang.goTo(`#/sign/${recordId}`);
      await wang.page.getByRole('button', { name: '立即签署' }).waitFor();
      await li.press('我的合同');
      await li.page
        .getByRole('link', { name: /待借款人签署/ })
        .first()
        .click();
      await li.sees('待借款人签署');
      await revoke(li);
      await li.sees('已撤销');
      await wang.sees('已撤销');
      await wang.reads('对方已撤销');
    }),
  );

  test(
    'expires at the instant that ends its thirtieth day, and not before',
    scene(async ({ stage, enter }) => {
      const record = await pendingRecord(stage, { by: 'wang', role: 'borrower' });
      const { expiresAt } = (await record.view()).record;
      assert.ok(expiresAt);
      await stage.demo.moveTo(new Date(Date.parse(expiresAt) - 30_000).toISOString());
      const [wang, li] = await Promise.all([enter('wang'), enter('li')]);
      await wang.goTo(`#/records/${record.recordId}`);
      await wang.sees('待出借人签署');
      await li.goTo(`#/sign/${record.recordId}`);
      await li.page.getByRole('button', { name: '立即签署' }).waitFor();
      assert.equal((await record.view()).record.state, 'pending');

      await stage.demo.moveTo(expiresAt);
      await wang.sees('已过期');
      await li.sees('已过期');
      assert.equal(await li.page.getByRole('button', { name: '立即签署' }).count(), 0);
      await wang.reads('30天内未完成签署，已自动过期');
      await stage.demo.advance({ ms: 9 * 3_600_000 });
      const texts = await stage.demo.messages('wang');
      assert.match(texts.at(-1)?.text ?? '', /30天内未完成签署，已自动过期/);
    }),
  );
});
