import type { Who } from '@iou-kit/host-adapter/contract';
import type { RecordView } from '@iou-kit/machine';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import './define.ts';
// Here and now, so that no test waits for it.
import './record/define.ts';
import { nameOf, until, visible } from '../testing/deep.ts';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { focused } from '../testing/focused.ts';
import { twoPeople, type Seat, type TwoPeople, type TwoPeopleOptions } from '../testing/two-people.ts';

const detailOf = (two: TwoPeople, who: Who): Promise<Seat> =>
  two.seat(who, html`<iou-detail record-id=${two.story.recordId}></iou-detail>`);

const item = ({ page }: Seat, name: string): Promise<HTMLElement> =>
  until(
    () =>
      visible(page).find(
        (each): each is HTMLElement => each.getAttribute('role') === 'menuitem' && nameOf(each) === name,
      ),
    `an item ${name}`,
  );

const key = (name: string): boolean =>
  focused()?.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }),
  ) ?? false;

/** Waits until the host has it like that. */
async function twoAgree(two: TwoPeople, check: (view: RecordView) => boolean): Promise<void> {
  let agreed = false;
  await until(() => {
    void two.story.view().then((view) => (agreed = check(view)));
    return agreed;
  }, 'the host to have it like that');
}

async function effective(options: TwoPeopleOptions = {}): Promise<TwoPeople> {
  const two = await twoPeople(options);
  await two.story.effective();
  return two;
}

async function pending(options: TwoPeopleOptions = {}): Promise<TwoPeople> {
  const two = await twoPeople(options);
  await two.story.pending();
  return two;
}

/** Asks for a release or settlement from the menu, up to the result. */
async function asks(seat: Seat, act: string, field: string, reason: string): Promise<void> {
  await seat.press('更多操作');
  (await item(seat, act)).click();
  await seat.fill(field, reason);
  await seat.press('确认');
  await seat.confirmFace();
}

describe('iou-detail, release and settlement', () => {
  it('asks for a release from the menu, with a reason and a face, and takes it back', async () => {
    const two = await effective();
    const seat = await detailOf(two, 'initiator');
    await seat.press('更多操作');
    await expectAccessible(seat.page);
    (await item(seat, '申请解除')).click();
    await seat.reads('申请解除');
    await expectAccessible(seat.page);
    await seat.press('确认');
    await seat.hears('请输入原因');
    await seat.fill('解除原因', '提前还清');
    await seat.press('确认');
    await seat.confirmFace();
    await seat.reads('待出借人确认');
    await seat.sees('解除原因：提前还清');
    await seat.sees('借款人申请解除：提前还清');
    expect((await two.story.view()).record.change?.reason).to.equal('提前还清');
    await seat.press('取消解除');
    await seat.reads('已签署');
    await seat.sees('已取消解除，借条恢复已签署状态');
  });

  it('shows each step of the other without reload, and lets them confirm', async () => {
    const two = await effective({ role: 'lender' });
    const mine = await detailOf(two, 'initiator');
    const theirs = await detailOf(two, 'counterparty');
    await theirs.reads('已签署');
    await asks(mine, '申请结清', '结清原因', '已收到全部款项');
    await theirs.reads('待您确认结清');
    await theirs.press('拒绝结清');
    await mine.reads('已签署');
    await mine.sees('对方已拒绝结清，借条恢复已签署状态');
    await asks(mine, '申请结清', '结清原因', '已收到全部款项');
    await theirs.press('确认结清');
    await theirs.confirmFace();
    await theirs.reads('已结清');
    await mine.reads('已结清');
    expect(mine.buttons('更多操作')).to.have.length(0);
  });

  it('warns a lender before they ask to be released', async () => {
    const two = await effective();
    const seat = await detailOf(two, 'counterparty');
    await seat.press('更多操作');
    (await item(seat, '申请解除')).click();
    await seat.sees('解除后借条将不再生效');
    await seat.sees('款项未还清请勿申请');
  });

  it('closes a dialog that the other person has overtaken', async () => {
    const two = await effective();
    const seat = await detailOf(two, 'initiator');
    await seat.press('更多操作');
    (await item(seat, '申请解除')).click();
    await seat.reads('申请解除');
    await two.story.proves('counterparty', 'settlement.request', '已还清');
    await seat.reads('待您确认结清');
    await until(() => !visible(seat.page).some((each) => nameOf(each) === '解除原因'), 'no dialog');
  });

  it('goes through the menu by keyboard, and gives the focus back', async () => {
    const two = await effective();
    const seat = await detailOf(two, 'initiator');
    await until(() => seat.buttons('更多操作').length === 1, 'the menu');
    const [more] = seat.buttons('更多操作');
    more?.focus();
    key('ArrowUp');
    await until(() => focused() && nameOf(focused()!) === '申请结清', 'the last item');
    key('ArrowDown');
    expect(nameOf(focused()!)).to.equal('申请解除');
    key('End');
    expect(nameOf(focused()!)).to.equal('申请结清');
    key('Escape');
    await until(() => more?.getAttribute('aria-expanded') === 'false', 'a closed menu');
    expect(focused()).to.equal(more);
  });
});

describe('iou-detail, while the other has not signed', () => {
  it('revokes, after asking, and tells where it stands', async () => {
    const two = await pending();
    const seat = await detailOf(two, 'initiator');
    await seat.press('撤销');
    await seat.reads('撤销借条');
    await seat.sees('撤销后对方不能再签署，不能恢复');
    await expectAccessible(seat.page);
    await seat.press('返回');
    expect((await two.story.view()).record.state).to.equal('pending');
    await seat.press('撤销');
    const committed: string[] = [];
    seat.page.addEventListener('iou-committed', ({ command, state }) => committed.push(`${command} ${state}`));
    await seat.press('确认撤销');
    await seat.reads('已撤销');
    expect(committed).to.deep.equal(['record.revoke revoked']);
    await until(() => focused()?.matches('.status'), 'the focus where it stands');
    let from: string | undefined;
    seat.page.addEventListener('iou-create', (event) => (from = event.from));
    await seat.press('重新创建');
    expect(from).to.equal(two.story.recordId);
  });

  it('lets the other read, sign with a hand and a face, and be done', async () => {
    const two = await pending();
    const seat = await detailOf(two, 'counterparty');
    await seat.press('立即签署');
    await seat.sign();
    await seat.confirmFace();
    await seat.reads('已签署');
    expect((await two.story.view()).record.state).to.equal('effective.signed');
  });

  it('lets the other refuse, with a reason', async () => {
    const two = await pending();
    const seat = await detailOf(two, 'counterparty');
    await seat.press('拒签');
    await seat.fill('拒签理由', '一二三四五六七八九十一二三四五六七八九十一');
    await seat.press('确认拒签');
    await seat.hears('拒签理由最多20个字');
    await seat.fill('拒签理由', '金额不对');
    await seat.press('确认拒签');
    await seat.reads('已拒签');
    expect((await two.story.view()).record.ending?.reason).to.equal('金额不对');
  });

  it('has the other texted, and says so; once a day', async () => {
    const two = await pending();
    const seat = await detailOf(two, 'initiator');
    await seat.press('短信提醒');
    await seat.sees('已短信提醒出借人');
    await seat.press('短信提醒');
    await seat.hears('操作太频繁');
  });

  it('sends the link', async () => {
    const two = await twoPeople();
    await two.story.filledByInitiator();
    await two.story.signs('initiator');
    const seat = await detailOf(two, 'initiator');
    await seat.press('发送给出借人');
    await seat.reads('发送给出借人');
    await seat.sees('¥10,000.00');
  });

  it('tells the loser of a race the truth', async () => {
    const two = await pending();
    const seat = await detailOf(two, 'counterparty');
    await seat.press('拒签');
    await seat.fill('拒签理由', '不认识');
    await two.story.does('initiator', { type: 'record.revoke' });
    await seat.reads('已撤销');
    await seat.sees('对方已撤销，无需签署');
    expect(seat.buttons('确认拒签')).to.have.length(0);
  });
});

describe('iou-detail, further', () => {
  it('keeps the switch for reminders with the host', async () => {
    const two = await effective();
    const seat = await detailOf(two, 'counterparty');
    for (const on of [false, true]) {
      await seat.tick('开启还款提醒');
      await twoAgree(two, ({ record }) => record.reminders.counterparty === on);
    }
    expect((await two.story.view()).record.reminders.initiator).to.equal(true);
  });

  it('deletes a draft, after asking', async () => {
    const two = await twoPeople();
    const seat = await detailOf(two, 'initiator');
    await seat.press('删除草稿');
    await seat.sees('删除后不能恢复');
    await seat.press('确认删除');
    await seat.reads('已删除');
    expect((await two.story.view()).record.state).to.equal('discarded');
  });

  it('leads a draft to its form, also after it was reopened', async () => {
    const two = await twoPeople();
    await two.story.filledByInitiator();
    const seat = await detailOf(two, 'initiator');
    const continued: string[] = [];
    seat.page.addEventListener('iou-continue', ({ recordId }) => continued.push(recordId));
    await seat.press('返回修改');
    await seat.reads('草稿');
    await seat.press('继续填写');
    expect(continued).to.deep.equal([two.story.recordId, two.story.recordId]);
  });

  it('issues what was checked, from the bar or from the sign area', async () => {
    const two = await twoPeople();
    await two.story.filledByInvitation();
    const seat = await detailOf(two, 'initiator');
    await seat.press('借款人签署区');
    await seat.draw();
    await seat.press('返回查看');
    await until(() => seat.buttons('确认签署').length === 1 && seat.buttons('返回查看').length === 0, 'a closed sheet');
    await seat.press('确认签署');
    await seat.confirmFace();
    await seat.reads('待出借人签署');
  });

  it('offers neither texts nor reminders where the host does not', async () => {
    const two = await pending();
    const seat = await two.seat(
      'initiator',
      html`<iou-detail record-id=${two.story.recordId}></iou-detail>`,
      (real) => ({
        ...real,
        capabilities: { ...real.capabilities, reminders: false },
      }),
    );
    await seat.reads('待出借人签署');
    expect(seat.buttons('短信提醒')).to.have.length(0);
    expect(
      visible(seat.page).some((each) => each.getAttribute('role') === 'switch' && each.closest('.status')),
    ).to.equal(false);
  });

  it('asks where the host does not tell: when the page comes back into sight', async () => {
    const two = await pending();
    const seat = await two.seat(
      'initiator',
      html`<iou-detail record-id=${two.story.recordId}></iou-detail>`,
      (real) => ({ ...real, capabilities: { ...real.capabilities, watch: false } }),
    );
    await seat.reads('待出借人签署');
    await two.story.does('counterparty', { type: 'record.reject', reason: '不认识' });
    document.dispatchEvent(new Event('visibilitychange'));
    await seat.reads('已拒签');
    await seat.sees((await two.story.view()).record.documentHash ?? 'no hash');
  });
});
