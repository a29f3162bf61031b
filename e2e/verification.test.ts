import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sign } from './kit/acts.ts';
import type { Actor } from './kit/actor.ts';
import { byFace, bySms } from './kit/prove.ts';
import { theatre, type Scene } from './kit/scene.ts';
import { pendingRecord } from './kit/world.ts';

const scene = theatre();
const face = (actor: Actor, button: string) => actor.dialog('身份核验').getByRole('button', { name: button, exact: true });

/** li, who is about to sign what wang has sent. */
async function signer({ stage, enter }: Scene) {
  const record = await pendingRecord(stage, { by: 'wang', role: 'borrower' });
  const li = await enter('li');
  await li.goTo(`#/sign/${record.recordId}`);
  return { record, li };
}

suite('who is signing is proved', () => {
  test('by a code, where face recognition is not available', scene(async (it) => {
    const { li } = await signer(it);
    await it.stage.demo.setFace('li', 'unavailable');
    await sign(li);
    await li.reads('核验服务暂不可用');
    await bySms(li);
    await li.sees('已生效');
  }));

  test('by a second face, where the first was not alive', scene(async (it) => {
    const { li } = await signer(it);
    await it.stage.demo.setFace('li', 'failed');
    await sign(li);
    await li.reads('人脸识别未通过，今天还可尝试4次');
    await it.stage.demo.setFace('li', 'passed');
    await face(li, '重新识别').click();
    await li.sees('已生效');
  }));

  test('after the person has cancelled, by a code', scene(async (it) => {
    const { li } = await signer(it);
    await it.stage.demo.setFace('li', 'cancelled');
    await sign(li);
    await li.reads('您已取消核验');
    await bySms(li);
    await li.sees('已生效');
  }));

  test("never round another person's face", scene(async (it) => {
    const { li, record } = await signer(it);
    await it.stage.demo.setFace('li', 'mismatch');
    await sign(li);
    await li.reads('证件与人脸不符，无法签署');
    assert.equal(await face(li, '其他方式').count(), 0);
    assert.equal(await face(li, '重新识别').count(), 0);

    await it.stage.demo.setFace('li', 'passed');
    await li.page.reload();
    await li.goTo(`#/sign/${record.recordId}`);
    await sign(li, async (actor) => {
      await actor.dialog('身份核验').getByRole('button', { name: '其他方式' }).click();
      await actor.dialog('身份核验').getByRole('button', { name: '获取验证码' }).click();
    });
    await li.reads('证件与人脸不符，无法签署');
    assert.equal((await record.view()).record.state, 'pending');
    const codes = (await it.stage.demo.messages('li')).filter(({ text }) => /验证码/.test(text));
    assert.deepEqual(codes, []);
  }));

  test('not before the separate consent to face recognition', scene(async (it) => {
    const { li } = await signer(it);
    await sign(li, async (actor) => {
      const consent = actor.dialog('身份核验').getByRole('checkbox');
      assert.equal(await consent.isChecked(), false);
      await face(actor, '开启人脸识别').click();
      await actor.reads('请先勾选同意，或选择其他方式');
    });
    await byFace(li);
    await li.sees('已生效');
  }));

  test('by the right code alone: a wrong one costs a try', scene(async (it) => {
    const { li } = await signer(it);
    await sign(li, async (actor) => {
      const sheet = actor.dialog('身份核验');
      await sheet.getByRole('button', { name: '其他方式' }).click();
      await sheet.getByRole('button', { name: '获取验证码' }).click();
      const notification = actor.page.locator('.notification').filter({ hasText: /验证码\d{6}/ });
      const code = /验证码(\d{6})/.exec(await notification.innerText())?.[1] ?? '';
      const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
      const field = sheet.getByRole('textbox', { name: '短信验证码' });
      await field.fill(wrong);
      await sheet.getByRole('button', { name: '完成验证' }).click();
      await actor.reads('验证码错误，还可尝试4次');
      await field.fill(code);
      await sheet.getByRole('button', { name: '完成验证' }).click();
    });
    await li.sees('已生效');
  }));
});
