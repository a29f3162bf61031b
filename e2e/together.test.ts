import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { confirm, request, revoke, sign } from './kit/acts.ts';
import { draw } from './kit/draw.ts';
import { theatre } from './kit/scene.ts';
import { effectiveRecord, pendingRecord } from './kit/world.ts';
import { deskSize } from './kit/visitor.ts';

const scene = theatre();

suite('two people on two pages at once', () => {
  test(
    'the initiator sees the signature of the other without loading anything again',
    scene(async ({ stage, enter }) => {
      const { recordId } = await pendingRecord(stage, { by: 'wang', role: 'borrower' });
      const [wang, li] = await Promise.all([enter('wang', { size: deskSize }), enter('li')]);
      await wang.goTo(`#/records/${recordId}`);
      await wang.sees('待出借人签署');
      await li.goTo(`#/sign/${recordId}`);
      await sign(li);
      await li.sees('已生效');
      await wang.sees('已签署');
      await wang.page.getByRole('img', { name: '已完成签署' }).waitFor();
    }),
  );

  test(
    'a revocation closes the pad under the hand of the other, and says why',
    scene(async ({ stage, enter }) => {
      const { recordId } = await pendingRecord(stage, { by: 'wang', role: 'borrower' });
      const [wang, li] = await Promise.all([enter('wang'), enter('li')]);
      await wang.goTo(`#/records/${recordId}`);
      await wang.sees('待出借人签署');
      await li.goTo(`#/sign/${recordId}`);
      await li.press('立即签署');
      await draw(li);
      await revoke(wang);
      await wang.sees('已撤销');
      await li.dialog('手写签名').waitFor({ state: 'hidden' });
      await li.reads('对方已撤销');
      await li.sees('已撤销');
      assert.equal(await li.page.getByRole('button', { name: '立即签署' }).count(), 0);
    }),
  );

  test(
    'a cancelled release takes the confirmation out of the other hands',
    scene(async ({ stage, enter }) => {
      const { recordId, view } = await effectiveRecord(stage, { by: 'wang', role: 'borrower' });
      const [wang, li] = await Promise.all([enter('wang'), enter('li')]);
      for (const actor of [wang, li]) {
        await actor.goTo(`#/records/${recordId}`);
        await actor.sees('已签署');
      }
      await request(wang, '解除', '不借了');
      await li.press('确认解除');
      await li.dialog('身份核验').waitFor();
      await wang.press('取消解除');
      await wang.sees('已签署');
      await li.dialog('身份核验').waitFor({ state: 'hidden' });
      await li.reads('对方已取消');
      assert.equal((await view()).record.state, 'effective.signed');
      await request(wang, '解除', '不借了');
      await confirm(li, '解除');
      await wang.sees('已解除');
    }),
  );

  test(
    'one person on two devices: the second learns that it is done',
    scene(async ({ stage, enter }) => {
      const { recordId } = await pendingRecord(stage, { by: 'wang', role: 'borrower' });
      const [phone, desk] = await Promise.all([enter('li'), enter('li', { size: deskSize })]);
      for (const device of [phone, desk]) await device.goTo(`#/sign/${recordId}`);
      await desk.press('立即签署');
      await draw(desk);
      await sign(phone);
      await phone.sees('已生效');
      await desk.dialog('手写签名').waitFor({ state: 'hidden' });
      assert.equal(await desk.page.getByRole('button', { name: '立即签署' }).count(), 0);
    }),
  );
});
