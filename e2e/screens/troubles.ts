import { sign } from '../kit/acts.ts';
import { draw } from '../kit/draw.ts';
import { pendingRecord } from '../kit/world.ts';
import type { Camera } from './play.ts';

const inFront = { whole: false } as const;

/** What a person reads when something does not go as they wanted. */
export async function troubles({ stage, options, enter, shot }: Camera): Promise<void> {
  const li = await enter('li');
  const { recordId } = await pendingRecord(stage, { by: 'wang', role: 'borrower' });
  await li.goTo(`#/sign/${recordId}`);
  await li.press('立即签署');
  await li.press('改用输入姓名');
  await li.page.getByRole('textbox', { name: '输入姓名' }).fill('李不静');
  await li.press('确认签署');
  await li.reads('与借条上的姓名不一致');
  await shot(li, 'typed-name', inFront);
  await li.press('改用手写');
  await li.press('返回查看');

  const faces = {
    failed: '人脸识别未通过',
    unavailable: '核验服务暂不可用',
    cancelled: '您已取消核验',
    mismatch: '证件与人脸不符',
  } as const;
  for (const [face, said] of Object.entries(faces) as [keyof typeof faces, string][]) {
    await stage.demo.setFace('li', face);
    await li.page.reload();
    await li.page.getByRole('button', { name: '立即签署' }).waitFor();
    await sign(li);
    await li.reads(said);
    await shot(li, `face-${face}`, inFront);
  }
  await stage.demo.setFace('li', 'passed');

  const conflicted = await pendingRecord(stage, { by: 'wang', role: 'borrower' });
  await li.goTo(`#/sign/${conflicted.recordId}`);
  await li.press('立即签署');
  await draw(li);
  await conflicted.does('initiator', { type: 'record.revoke' });
  await li.reads('对方已撤销');
  await shot(li, 'conflict');

  await li.goTo('#/sign/01900000-0000-7000-8000-000000000000');
  await li.reads('链接已失效或无权查看');
  await shot(li, 'not-found');
  if (options.size && options.size.width < 1000) await li.page.setViewportSize({ width: 812, height: 375 });
  const { recordId: next } = await pendingRecord(stage, { by: 'wang', role: 'borrower' });
  await li.goTo(`#/sign/${next}`);
  await li.press('立即签署');
  await draw(li);
  await shot(li, 'ink-landscape', inFront);
}
