import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { confirm } from './kit/acts.ts';
import { draw } from './kit/draw.ts';
import { byFace } from './kit/prove.ts';
import { theatre } from './kit/scene.ts';
import { effectiveRecord, pendingRecord } from './kit/world.ts';

const scene = theatre();

suite('a connection that breaks', () => {
  test(
    'loses nothing that was written, and nothing is signed without it',
    scene(async ({ stage, enter }) => {
      const record = await pendingRecord(stage, { by: 'wang', role: 'borrower' });
      const li = await enter('li');
      await li.goTo(`#/sign/${record.recordId}`);
      await li.press('立即签署');
      await draw(li);
      await li.context.setOffline(true);
      await li.reads('网络已断开，签署需要联网');
      await li.press('返回查看');
      await li.press('确认签署');
      await byFace(li);
      await li.reads(/网络/);
      assert.equal((await record.view()).record.state, 'pending');
      await li.context.setOffline(false);
      await li.press('重试');
      await li.sees('已生效');
    }),
  );

  test(
    'catches up with what the other has done meanwhile',
    scene(async ({ stage, enter }) => {
      const record = await pendingRecord(stage, { by: 'wang', role: 'borrower' });
      const li = await enter('li');
      await li.goTo(`#/sign/${record.recordId}`);
      await li.page.getByRole('button', { name: '立即签署' }).waitFor();
      await li.context.setOffline(true);
      await record.does('initiator', { type: 'record.revoke' });
      await li.context.setOffline(false);
      await li.sees('已撤销');
    }),
  );

  for (const [then, title] of [
    ['确认结清', '已结清'],
    ['拒绝结清', '已签署'],
  ] as const)
    test(
      `leaves the person free: ${then} after a confirmation that got no answer`,
      scene(async ({ stage, enter }) => {
        const record = await effectiveRecord(stage, { by: 'wang', role: 'borrower' });
        await record.proves('initiator', 'settlement.request', '已还清');
        const li = await enter('li');
        await li.goTo(`#/records/${record.recordId}`);
        await li.page.route('**/commands', (route) => route.abort('internetdisconnected'));
        await confirm(li, '结清');
        await li.page.getByRole('button', { name: '刷新状态', exact: true }).waitFor();
        await li.page.unroute('**/commands');
        await li.press(then);
        await li.sees(title);
      }),
    );
});
