import { expect, html, oneEvent } from '@open-wc/testing';
import { hasDynamics, readDrawnInk } from '@iou-kit/machine/ink';
import { until } from '../testing/deep.ts';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { twoPeople, type Seat, type TwoPeople } from '../testing/two-people.ts';
import './define.ts';
import { IouSignEvent } from '../iou-act/iou-act.events.ts';
import { focusedElement } from '../iou-dialog/focused-element.ts';

/** The counterparty before a paper that was issued to them. */
async function signing(people?: TwoPeople): Promise<Seat & { readonly people: TwoPeople }> {
  const those = people ?? (await twoPeople());
  if (!people) await those.story.pending();
  const seat = await those.seat('counterparty', html`<iou-sign record-id=${those.story.recordId}></iou-sign>`);
  await seat.reads('签署借条');
  return { ...seat, people: those };
}

const stateOf = async ({ story }: TwoPeople): Promise<string> => (await story.view()).record.state;

describe('iou-sign, for a paper that waits for this person', () => {
  it('is signed with a drawn name and a face, and is in force', async () => {
    const { page, people, ...person } = await signing();
    await person.sees('您借给王**¥10,000.00，还款日2027年5月21日');
    await person.sees('有效期至2026年12月22日24:00');
    await expectAccessible(page);
    await person.press('立即签署');
    await person.reads('手写签名');
    await expectAccessible(page);
    await person.sign();
    await person.sees('本次操作：签署借条');
    await expectAccessible(page);
    const signed = oneEvent(page, 'iou-signed');
    await person.confirmFace();
    expect(await signed).to.include({ recordId: people.story.recordId, state: 'effective.signed' });
    const heading = await person.reads('已生效');
    await until(() => focusedElement() === heading, 'the focus on the heading');
    await expectAccessible(page);
    expect(await stateOf(people)).to.equal('effective.signed');
    const opens = oneEvent(page, 'iou-open-record');
    await person.press('查看详情');
    expect(await opens).to.include({ recordId: people.story.recordId });
  });

  it('leads back once there is nothing left to do, with a hint and nothing personal', async () => {
    const people = await twoPeople();
    await people.story.pending();
    const { recordId } = people.story;
    const { page, ...person } = await people.seat(
      'counterparty',
      html`<iou-sign record-id=${recordId} return-url="https://partner.example/orders?x=1"></iou-sign>`,
    );
    await person.reads('签署借条');
    const back = () => page.querySelector('iou-sign')!.shadowRoot!.querySelector<HTMLAnchorElement>('nav a');
    expect(back()).to.equal(null);
    await person.press('立即签署');
    await person.sign();
    await person.confirmFace();
    await person.reads('已生效');
    expect(back()?.href).to.equal(`https://partner.example/orders?x=1&iou-record=${recordId}&iou-result=signed`);
    expect(back()?.textContent).to.equal('返回');
    await expectAccessible(page);
  });

  it('keeps what was written on the paper, and offers 确认签署 in one place', async () => {
    const { people, ...person } = await signing();
    await person.press('出借人签署区');
    await person.draw();
    expect(person.counts('确认签署')).to.equal(1);
    await person.press('返回查看');
    await until(() => person.counts('立即签署') === 0, 'the page to confirm');
    expect(person.counts('确认签署')).to.equal(1);
    await person.press('确认签署');
    await person.reads('身份核验');
    expect(person.counts('确认签署')).to.equal(0);
    await person.press('取消');
    await until(() => person.counts('确认签署') === 1, 'the way back to the paper');
    expect(await stateOf(people)).to.equal('pending');
  });

  it('stores no more of the writing than its shape where the host keeps no more', async () => {
    for (const keepInkDynamics of [true, false]) {
      const people = await twoPeople({ policy: { keepInkDynamics } });
      await people.story.pending();
      const person = await signing(people);
      await person.press('立即签署');
      await person.sign();
      await person.confirmFace();
      await person.reads('已生效');
      const { ink } = await people.story.view('counterparty');
      const drawn = ink.counterparty && readDrawnInk(ink.counterparty);
      expect(drawn?.ok && hasDynamics(drawn.value)).to.equal(keepInkDynamics);
    }
  });

  it('begins nothing where the page prevents it', async () => {
    const { page, ...person } = await signing();
    page.addEventListener(IouSignEvent.type, (event) => event.preventDefault());
    await person.press('立即签署');
    await person.sign();
    await person.reads('手写签名');
    expect(person.counts('开启人脸识别')).to.equal(0);
  });

  it('asks for the consent, and leaves another way open', async () => {
    const { people, ...person } = await signing();
    await person.press('立即签署');
    await person.sign();
    await person.press('开启人脸识别');
    await person.hears('请先勾选同意，或选择其他方式');
    await person.askForCode();
    await person.giveCode('12');
    await person.hears('请输入6位验证码');
    const code = await people.texted('counterparty');
    await person.giveCode(code === '000000' ? '000001' : '000000');
    await person.hears('验证码错误，还可尝试4次');
    expect(person.counts('重新获取')).to.equal(0);
    await person.giveCode(code);
    await person.reads('已生效');
    const { record } = await people.story.view();
    expect(record.parties.counterparty.signature?.method).to.equal('carrier+sms');
  });

  it('offers the other way when the face is not recognised or cannot be looked at', async () => {
    const people = await twoPeople();
    await people.story.pending();
    const { subject } = people.story.people.counterparty;
    people.world.identity.setFace(subject, 'failed');
    const { page, ...person } = await signing(people);
    await person.press('立即签署');
    await person.sign();
    await person.confirmFace();
    await person.hears('人脸识别未通过，今天还可尝试4次');
    await expectAccessible(page);
    people.world.identity.setFace(subject, 'unavailable');
    await person.press('重新识别');
    await person.hears('核验服务暂不可用');
    expect(person.counts('其他方式')).to.equal(1);
    people.world.identity.setFace(subject, 'passed');
    await person.press('重试');
    await person.reads('已生效');
  });

  it('knows no other way for another person’s face', async () => {
    const people = await twoPeople();
    await people.story.pending();
    people.world.identity.setFace(people.story.people.counterparty.subject, 'mismatch');
    const person = await signing(people);
    await person.press('立即签署');
    await person.sign();
    await person.confirmFace();
    await person.hears('证件与人脸不符，无法签署');
    expect(person.counts('其他方式')).to.equal(0);
    await person.press('返回');
    await until(() => person.counts('确认签署') === 1, 'the paper with its ink');
  });
});

describe('iou-sign, 拒签', () => {
  it('asks for a reason of 1 to 20 characters and ends the record', async () => {
    const { page, people, ...person } = await signing();
    await person.press('拒签');
    await person.reads('拒签');
    await expectAccessible(page);
    await person.press('确认拒签');
    await person.hears('请输入拒签理由');
    await person.fill('拒签理由', '字'.repeat(21));
    await person.press('确认拒签');
    await person.hears('拒签理由最多20个字');
    await person.fill('拒签理由', '金额不对');
    const rejected = oneEvent(page, 'iou-rejected');
    await person.press('确认拒签');
    await rejected;
    await person.reads('已拒签');
    await expectAccessible(page);
    const { record } = await people.story.view();
    expect([record.state, record.ending?.reason]).to.deep.equal(['rejected', '金额不对']);
  });

  it('does nothing where the page prevents it, or the person goes back', async () => {
    const { page, people, ...person } = await signing();
    page.addEventListener('iou-reject', (event) => event.preventDefault(), { once: true });
    await person.press('拒签');
    await person.fill('拒签理由', '金额不对');
    await person.press('确认拒签');
    await person.press('返回');
    await until(() => person.counts('立即签署') === 1, 'the page');
    expect(await stateOf(people)).to.equal('pending');
  });
});

describe('iou-sign, when the other person was faster', () => {
  it('closes the identity check and says that it was discarded', async () => {
    const { people, ...person } = await signing();
    people.world.identity.setFace(people.story.people.counterparty.subject, 'pending');
    await person.press('立即签署');
    await person.sign();
    await person.confirmFace();
    await person.sees('等待核验结果…');
    await people.story.does('initiator', { type: 'record.revoke' });
    const alert = await person.hears('对方已撤销，本次核验已作废');
    await person.reads('已撤销');
    await until(() => focusedElement() === alert, 'the focus on the refusal');
    await person.press('查看最新状态');
    await until(() => alert.textContent.trim() === '', 'the refusal to be gone');
  });

  it('closes the question for a reason', async () => {
    const { people, ...person } = await signing();
    await person.press('拒签');
    await person.fill('拒签理由', '金');
    await people.story.does('initiator', { type: 'record.revoke' });
    await person.hears('对方已撤销');
    expect(person.counts('确认拒签')).to.equal(0);
  });
});
