import { confirm, reject, request, revoke } from '../kit/acts.ts';
import { effectiveRecord, pendingRecord } from '../kit/world.ts';
import type { Camera } from './play.ts';

const inFront = { whole: false } as const;

/** What comes after the signatures, and the ways in which it ends. */
export async function endings({ stage, enter, shot }: Camera): Promise<void> {
  const [wang, li] = [await enter('wang'), await enter('li')];
  const both = async (recordId: string) => {
    for (const actor of [wang, li]) await actor.goTo(`#/records/${recordId}`);
  };

  const settled = await effectiveRecord(stage, { by: 'wang', role: 'borrower', terms: { remark: '周转货款' } });
  await both(settled.recordId);
  await wang.sees('已签署');
  await shot(wang, 'effective-borrower');
  await wang.press('更多操作');
  await wang.page.getByRole('menuitem', { name: '申请结清' }).waitFor();
  await shot(wang, 'more', inFront);
  await wang.page.getByRole('menuitem', { name: '申请结清' }).click();
  await wang.dialog('申请结清').waitFor();
  await shot(wang, 'request-settlement', inFront);
  await wang.press('返回');
  await request(wang, '结清', '本息已经全部转账还清');
  await wang.sees('待对方确认');
  await shot(wang, 'settlement-requester');
  await li.sees('待您确认结清');
  await shot(li, 'settlement-other');
  await confirm(li, '结清');
  await li.sees('已结清');
  await shot(li, 'settled');

  const released = await effectiveRecord(stage, { by: 'wang', role: 'borrower' });
  await both(released.recordId);
  await wang.sees('已签署');
  await request(wang, '解除', '款项没有交付，双方不再借');
  await wang.sees('待出借人确认');
  await shot(wang, 'release-requester');
  await li.sees('待您确认解除');
  await shot(li, 'release-other');
  await li.press('拒绝解除');
  await wang.reads('对方已拒绝解除');
  await shot(wang, 'release-refused');
  await request(wang, '解除', '款项没有交付，双方不再借');
  await confirm(li, '解除');
  await wang.sees('已解除');
  await shot(wang, 'released');

  const rejected = await pendingRecord(stage, { by: 'wang', role: 'borrower' });
  await wang.goTo(`#/records/${rejected.recordId}`);
  await wang.sees('待出借人签署');
  await li.goTo(`#/sign/${rejected.recordId}`);
  await reject(li, '金额与约定的不一样');
  await li.sees('已拒签');
  await shot(li, 'rejected-counterparty');
  await wang.sees('已拒签');
  await shot(wang, 'rejected-initiator');

  const revoked = await pendingRecord(stage, { by: 'wang', role: 'borrower' });
  await wang.goTo(`#/records/${revoked.recordId}`);
  await li.goTo(`#/sign/${revoked.recordId}`);
  await li.page.getByRole('button', { name: '立即签署' }).waitFor();
  await wang.press('撤销');
  await wang.dialog('撤销借条').waitFor();
  await shot(wang, 'revoke', inFront);
  await wang.press('返回');
  await revoke(wang);
  await wang.sees('已撤销');
  await shot(wang, 'revoked-initiator');
  await li.sees('已撤销');
  await shot(li, 'revoked-counterparty');

  const expired = await pendingRecord(stage, { by: 'wang', role: 'borrower' });
  await wang.goTo(`#/records/${expired.recordId}`);
  await wang.sees('待出借人签署');
  await stage.demo.moveTo((await expired.view()).record.expiresAt ?? '');
  await wang.sees('已过期');
  await shot(wang, 'expired');
  await wang.goTo('#/records');
  await wang.page
    .getByRole('link', { name: /已过期/ })
    .first()
    .waitFor();
  await shot(wang, 'list');
}
