import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sign } from './kit/acts.ts';
import type { Actor } from './kit/actor.ts';
import { byFace, bySms, enterCode, readCode } from './kit/prove.ts';
import { theatre, type Scene } from './kit/scene.ts';
import { pendingRecord } from './kit/world.ts';

const scene = theatre();
const button = ({ page }: Actor, name: string) => page.getByRole('button', { name, exact: true });

/** li, who is about to sign what wang has sent. */
async function signer({ stage, enter }: Scene) {
  const record = await pendingRecord(stage, { by: 'wang', role: 'borrower' });
  const li = await enter('li');
  await li.goTo(`#/sign/${record.recordId}`);
  return { record, li };
}

/** How many codes li's phone has received. */
const codesOf = async ({ stage }: Scene) =>
  (await stage.demo.messages('li')).filter(({ text }) => text.includes('验证码')).length;

suite('who is signing is proved', () => {
  test(
    'by a code, where face recognition is not available',
    scene(async (it) => {
      const { li } = await signer(it);
      await it.stage.demo.setFace('li', 'unavailable');
      await sign(li);
      await li.reads('核验服务暂不可用');
      await bySms(li);
      await li.sees('已生效');
    }),
  );

  test(
    'by a second face, where the first was not alive',
    scene(async (it) => {
      const { li } = await signer(it);
      await it.stage.demo.setFace('li', 'failed');
      await sign(li);
      await li.reads('人脸识别未通过，今天还可尝试4次');
      await it.stage.demo.setFace('li', 'passed');
      await li.press('重新识别');
      await li.sees('已生效');
    }),
  );

  test(
    'after the person has cancelled, by a code',
    scene(async (it) => {
      const { li } = await signer(it);
      await it.stage.demo.setFace('li', 'cancelled');
      await sign(li);
      await li.reads('您已取消核验');
      await bySms(li);
      await li.sees('已生效');
    }),
  );

  test(
    "never round another person's face",
    scene(async (it) => {
      const { li, record } = await signer(it);
      const before = await codesOf(it);
      await it.stage.demo.setFace('li', 'mismatch');
      await sign(li);
      await li.reads('证件与人脸不符，无法签署');
      assert.equal(await button(li, '其他方式').count(), 0);
      assert.equal(await button(li, '重新识别').count(), 0);

      await it.stage.demo.setFace('li', 'passed');
      await li.page.reload();
      await li.goTo(`#/sign/${record.recordId}`);
      await sign(li, async (actor) => {
        await actor.press('其他方式');
        await actor.press('获取验证码');
      });
      await li.reads('证件与人脸不符，无法签署');
      assert.equal((await record.view()).record.state, 'pending');
      assert.equal(await codesOf(it), before, 'no code was sent');
    }),
  );

  test(
    'not before the separate consent to face recognition',
    scene(async (it) => {
      const { li } = await signer(it);
      await sign(li, async (actor) => {
        const consent = actor.page.getByRole('checkbox', { name: '我单独同意使用人脸识别核验身份' });
        assert.equal(await consent.isChecked(), false);
        await actor.press('开启人脸识别');
        await actor.reads('请先勾选同意，或选择其他方式');
      });
      await byFace(li);
      await li.sees('已生效');
    }),
  );

  test(
    'by the right code alone: a wrong one costs a try',
    scene(async (it) => {
      const { li } = await signer(it);
      await sign(li, async (actor) => {
        await actor.press('其他方式');
        await actor.press('获取验证码');
        const code = await readCode(actor);
        await enterCode(actor, wrongCode(code));
        await actor.reads('验证码错误，还可尝试4次');
        await enterCode(actor, code);
      });
      await li.sees('已生效');
    }),
  );
});

const wrongCode = (right: string): string => String((Number(right) + 1) % 1_000_000).padStart(6, '0');
