import { particulars } from '@iou-kit/host-adapter/contract';
import { expect, html, oneEvent } from '@open-wc/testing';
import { gate, hostError, withPort } from '../testing/between.ts';
import { nameOf, until, visible } from '../testing/deep.ts';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { part } from '../testing/part.ts';
import { twoPeople, type TwoPeople } from '../testing/two-people.ts';
import './define.ts';

/** A record whose initiator has asked the other person to fill in their own details. */
async function invited(): Promise<TwoPeople> {
  const people = await twoPeople();
  const { does } = people.story;
  await does('initiator', { type: 'details.provide', party: particulars(people.story.people.initiator) });
  const { now } = await people.story.hosts.initiator.identity.policy();
  const loanDate = now.slice(0, 10);
  const terms = {
    principalFen: 1_000_000,
    purpose: 'home',
    loanDate,
    repayDate: '2027-05-21',
    rateBp: 600,
    repayment: 'bullet',
    channel: 'bank',
  };
  await does('initiator', { type: 'terms.save', terms });
  await does('initiator', { type: 'counterparty.invite' });
  return people;
}

const opened = async (people: TwoPeople, between?: Parameters<TwoPeople['seat']>[2]) =>
  people.seat('counterparty', html`<iou-sign .code=${await people.code()}></iou-sign>`, between);

describe('iou-sign, for an invitation', () => {
  it('shows the amount and a masked name and nothing else until it is claimed', async () => {
    const people = await twoPeople();
    await people.story.filledByInitiator();
    await people.story.signs('initiator');
    const door = gate();
    const waits = withPort('storage', (real) => ({
      async claimInvitation(code) {
        await door.opened;
        return real.claimInvitation(code);
      },
    }));
    const { page, ...person } = await opened(people, waits);
    await person.sees('¥10,000.00');
    await person.sees('来自王**');
    expect(nameOf(page.querySelector('iou-sign')!.shadowRoot!.querySelector('.screen')!)).to.equal(
      '借条 ¥10,000.00 来自王** 正在加载…',
    );
    await expectAccessible(page);
    const claimed = oneEvent(page, 'iou-claimed');
    door.open();
    expect(await claimed).to.include({ recordId: people.story.recordId });
    await person.reads('签署借条');
  });

  it('goes on when the page puts the record’s id in the place of the code', async () => {
    const people = await twoPeople();
    await people.story.filledByInitiator();
    await people.story.signs('initiator');
    const seat = await people.seat(
      'counterparty',
      html`<iou-sign
        .code=${await people.code()}
        @iou-claimed=${(event: Event & { recordId: string }) => {
          const element = event.target as HTMLElement & { code?: string | undefined; recordId?: string };
          element.code = undefined;
          element.recordId = event.recordId;
        }}
      ></iou-sign>`,
    );
    await seat.reads('签署借条');
    await seat.press('立即签署');
    await seat.reads('手写签名');
  });

  it('says what has become of one that somebody else has used, and leads away', async () => {
    const people = await twoPeople();
    await people.story.filledByInitiator();
    await people.story.signs('initiator');
    const code = await people.code();
    const stranger = await people.world.hostFor('stranger');
    await stranger.storage.claimInvitation(code);
    const { page, ...person } = await people.seat('counterparty', html`<iou-sign .code=${code}></iou-sign>`);
    await person.hears('邀请已被使用，请对方重新发送');
    await expectAccessible(page);
    const leads = oneEvent(page, 'iou-list');
    await person.press('我的合同');
    await leads;
  });

  it('tries again when the network failed', async () => {
    const people = await invited();
    let failures = 1;
    const flaky = withPort('storage', (real) => ({
      peekInvitation: (code) => (failures-- > 0 ? Promise.reject(hostError('NETWORK')) : real.peekInvitation(code)),
    }));
    const person = await opened(people, flaky);
    await person.hears('网络异常，请重试');
    await person.press('重试');
    await person.reads('填写您的信息');
  });

  it('asks to sign in when the token has ended', async () => {
    const people = await invited();
    const ended = withPort('storage', () => ({ peekInvitation: () => Promise.reject(hostError('UNAUTHENTICATED')) }));
    const { page, ...person } = await opened(people, ended);
    await person.reads('请先登录');
    const login = oneEvent(page, 'iou-login-requested');
    await person.press('去登录');
    await login;
  });
});

describe('iou-sign, for whoever is asked for their details', () => {
  it('takes them, checks the number at its last character, and waits for the initiator', async () => {
    const people = await invited();
    const { page, ...person } = await opened(people);
    await person.reads('填写您的信息');
    await person.sees('填写不等于签署');
    await expectAccessible(page);
    await person.press('提交信息');
    await person.sees('请输入姓名');
    await person.sees('请输入身份证号');
    await expectAccessible(page);
    const { name, idNumber, mobile } = particulars(people.story.people.counterparty);
    await person.fill('姓名', name);
    await person.fill('身份证号', '11010519491231002X');
    await person.sees('小借条服务仅限22-75岁的大陆公民使用');
    await person.fill('身份证号', idNumber);
    await person.fill('手机号', mobile);
    await person.press('提交信息');
    await person.reads('待借款人签署');
    await expectAccessible(page);
    expect((await people.story.view()).record.state).to.equal('awaitingInitiatorSignature');
  });

  it('shows what the host knows masked, and hands in nothing', async () => {
    const people = await invited();
    await people.introduce('counterparty');
    const { page, ...person } = await opened(people);
    await person.sees('来自您的实名信息');
    await expectAccessible(page);
    await person.press('提交信息');
    await person.reads('待借款人签署');
    const { record } = await people.story.view();
    expect(record.parties.counterparty.details?.name.masked).to.equal('李**');
  });

  it('names the field where name and number do not belong together', async () => {
    const people = await invited();
    const { page, ...person } = await opened(people);
    // This number is another person's in the simulated register.
    await person.fill('姓名', '李合约');
    await person.fill('身份证号', '310101199003070086');
    await person.fill('手机号', '13811110002');
    await person.press('提交信息');
    await person.hears('姓名与身份证号不一致');
    const fields = visible(page).find(({ localName }) => localName === 'iou-person-fields')!;
    await until(
      () => part(fields, '#idNumber-said').textContent.includes('姓名与身份证号不一致'),
      'the message at the number',
    );
    await until(() => fields.shadowRoot!.activeElement?.id === 'idNumber', 'the focus on the number');
    expect((await people.story.view()).record.state).to.equal('awaitingCounterparty');
  });

  it('lets them decline', async () => {
    const people = await invited();
    const { page, ...person } = await opened(people);
    await person.press('拒绝填写');
    await person.reads('出借人拒绝填写');
    await expectAccessible(page);
    expect((await people.story.view()).record).to.include({ state: 'draft', lastInvitation: 'declined' });
  });
});
