import { expect, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import './define.ts';
import '../iou-my-code/define.ts';
import { nameOf, until, visible } from '../testing/deep.ts';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { twoPeople, type TwoPeopleOptions } from '../testing/two-people.ts';

async function at(options: TwoPeopleOptions = {}) {
  const two = await twoPeople(options);
  await two.introduce('initiator');
  const seat = await two.seat('initiator', html`<iou-home></iou-home>`);
  const home = seat.page.querySelector('iou-home')!;
  await seat.reads('小借条');
  const buttons = () => visible(home).filter((each) => each instanceof HTMLButtonElement);
  const link = () => until(() => visible(home).find((each) => each.matches('#link')), 'the link of the code');
  return { two, seat, home, buttons, url: async () => ((await link()) as HTMLInputElement).value };
}

describe('<iou-home>', () => {
  it('offers the three, and tells what the person wants to make', async () => {
    const { seat, home, buttons } = await at();
    for (const title of ['小借条', '小收据', '小合同']) await seat.reads(title);
    await seat.sees('更多模板');
    await seat.sees('暂未上线');
    const wanted: (string | undefined)[] = [];
    home.addEventListener('iou-create', ({ kind }) => wanted.push(kind));
    for (const button of buttons())
      if (/前往创建|个人借条模板|个人租房模板/.test(nameOf(button))) (button as HTMLButtonElement).click();
    expect(wanted).to.deep.equal(['iou', 'receipt', 'iou', 'lease']);
    await expectAccessible(home);
    const listed = oneEvent(home, 'iou-list');
    await seat.press('我的合同');
    await listed;
  });

  it('offers no code where the host has none', async () => {
    const { seat } = await at({ offers: { personalCode: false } });
    expect(seat.counts('我的二维码')).to.equal(0);
  });

  it('shows the person’s code, and voids it when they renew it', async () => {
    const { two, seat, home, url } = await at();
    await seat.press('我的二维码');
    const first = await url();
    expect(first).to.contain('#iou-with=');
    await expectAccessible(home);
    await seat.press('更新二维码');
    await seat.sees('已更新，旧码已作废');
    expect(await url()).not.to.equal(first);
    const port = two.story.hosts.counterparty.personalCode!;
    const owner = async (from: string) => (await port.owner(from.split('#iou-with=')[1]!)).ok;
    expect([await owner(first), await owner(await url())]).to.deep.equal([false, true]);
  });
});
