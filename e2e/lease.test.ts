import { suite, test } from 'node:test';
import { addDays } from '@iou-kit/machine';
import type { Actor } from './kit/actor.ts';
import { confirm, issue, request, sign } from './kit/acts.ts';
import { beginKind } from './kit/fill-kind.ts';
import { fillLease, leaseScreens, type LeaseRole } from './kit/lease.ts';
import { theatre, type Scene } from './kit/scene.ts';

const scene = theatre();

async function signedByBoth({ stage, enter }: Scene, role: LeaseRole): Promise<[Actor, Actor]> {
  const [first, second] = [await enter('wang'), await enter('li')];
  await beginKind(first, leaseScreens);
  await fillLease(first, { role, of: second.is, from: addDays(await stage.demo.today(), 7) });
  await first.reads('租金支付计划');
  await first.press('下一步');
  await first.sees('预览租房合同');
  for (const said of ['空调2', '餐桌椅2', '停车费']) await first.reads(new RegExp(said.replace(/(\d)/, '.{0,3}$1')));
  await issue(first);
  await first.sees('租房合同发起成功');
  await second.press('我的合同');
  await second.page
    .getByRole('link', { name: /租房合同/ })
    .first()
    .click();
  await sign(second);
  await second.sees('已生效');
  return [first, second];
}

suite('a lease', () => {
  for (const role of ['landlord', 'tenant'] as const)
    test(
      `that the ${role} begins, with ten things and six costs, is signed by both and released by both`,
      scene(async (stage) => {
        const [first, second] = await signedByBoth(stage, role);
        await first.press('查看详情');
        await first.sees('租房合同详情');
        await request(first, '解除', '提前退租');
        await second.press('查看详情');
        await confirm(second, '解除');
        await second.sees('已解除');
        await first.sees('已解除');
      }),
    );
});
