import { html } from 'lit';
import '../define.ts';
// Here and now, so that no test waits for it.
import './define.ts';
import { until, visible } from '../../testing/deep.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { offline } from '../../testing/offline.ts';
import { twoPeople } from '../../testing/two-people.ts';

describe('the questions before an act', () => {
  it('say themselves that there is no connection', async () => {
    const two = await twoPeople();
    await two.story.pending();
    const seat = await two.seat('initiator', html`<iou-detail record-id=${two.story.recordId}></iou-detail>`);
    await seat.press('撤销');
    await seat.sees('撤销后对方不能再签署，不能恢复');
    const bands = () =>
      visible(seat.page).filter(({ role, textContent }) => role === 'alert' && textContent.includes('网络已断开'));
    await offline(async () => {
      await until(() => bands().some((band) => band.closest('iou-dialog[open]')), 'the band in the dialog');
      await expectAccessible(seat.page);
    });
    await until(() => bands().length === 0, 'the band to go');
  });
});
