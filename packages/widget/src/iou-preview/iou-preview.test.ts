import { expect, html, oneEvent } from '@open-wc/testing';
import '../iou-form/define.ts';
import '../iou-sign/define.ts';
import { nameOf, until, visible } from '../testing/deep.ts';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { twoPeople, type TwoPeople, type TwoPeopleOptions } from '../testing/two-people.ts';

/** The initiator before a paper that is whole; `iou-sign` lends the visit. */
async function checking(
  fill: 'filledByInitiator' | 'filledByInvitation' = 'filledByInitiator',
  options?: TwoPeopleOptions,
) {
  const people = await twoPeople(options);
  await people.story[fill]();
  const seat = await people.seat('initiator', html`<iou-sign record-id=${people.story.recordId}></iou-sign>`);
  return { ...seat, people };
}

const recordOf = async ({ story }: TwoPeople) => (await story.view()).record;

describe('iou-preview', () => {
  it('is signed and issued, and says what comes next', async () => {
    const { page, people, ...person } = await checking();
    await person.reads('预览借条');
    await person.sees('您向李**借款¥10,000.00，2027年5月21日前还清');
    await expectAccessible(page);
    await person.press('确认开具');
    await person.sign();
    const signed = oneEvent(page, 'iou-signed');
    await person.confirmFace();
    expect(await signed).to.include({ recordId: people.story.recordId, state: 'pending' });
    await person.reads('借条发起成功');
    await person.reads('待出借人签署');
    await person.sees('已短信提醒出借人');
    await expectAccessible(page);
  });

  it('keeps the success on the screen when the reminder is switched off, and shows the other’s answer', async () => {
    const { people, ...person } = await checking();
    await person.press('借款人签署区');
    await person.sign();
    await person.confirmFace();
    await person.reads('借条发起成功');
    await person.tick('开启还款提醒');
    await until(async () => !(await recordOf(people)).reminders.initiator, 'the reminder to be off');
    await person.reads('借条发起成功');
    await people.story.hosts.counterparty.storage.claimInvitation(await people.code());
    await people.story.signs('counterparty');
    await person.reads('已签署');
    await person.reads('借条发起成功');
  });

  it('no longer tells of a success when the other person has refused', async () => {
    const { page, people, ...person } = await checking();
    await person.press('确认开具');
    await person.sign();
    await person.confirmFace();
    await person.reads('借条发起成功');
    await people.story.hosts.counterparty.storage.claimInvitation(await people.code());
    await people.story.does('counterparty', { type: 'record.reject', reason: '金额不对' });
    await person.sees('已拒签');
    expect(visible(page).map(nameOf)).not.to.include('借条发起成功');
    await expectAccessible(page);
  });

  it('offers the link to the other person', async () => {
    const { page, people, ...person } = await checking();
    await person.press('确认开具');
    await person.sign();
    await person.confirmFace();
    await person.press('发送给出借人');
    await person.reads('发送给出借人');
    await person.sees('¥10,000.00');
    await expectAccessible(page);
    const input = await until(
      () =>
        page
          .querySelector('iou-sign')
          ?.shadowRoot?.querySelector('iou-preview')
          ?.shadowRoot?.querySelector('iou-send')
          ?.shadowRoot?.querySelector('iou-share')
          ?.shadowRoot?.querySelector('input'),
      'the link',
    );
    expect(input.value).to.equal(`https://demo.example/iou#iou-invite=${await people.code()}`);
  });

  it('goes on offering the link on a page that is opened anew, until the other has answered', async () => {
    const people = await twoPeople();
    await people.story.pending();
    const { page, ...person } = await people.seat(
      'initiator',
      html`<iou-form record-id=${people.story.recordId}></iou-form>`,
    );
    await person.reads('待出借人签署');
    await person.press('发送给出借人');
    await person.reads('发送给出借人');
    await expectAccessible(page);
    await person.press('关闭');
    expect(person.counts('查看详情')).to.equal(1);
    await people.story.does('counterparty', { type: 'record.reject', reason: '金额不对' });
    await person.reads('已拒签');
    expect(person.counts('发送给出借人')).to.equal(0);
  });

  it('goes back to the form, unless the page prevents it', async () => {
    const { page, people, ...person } = await checking();
    page.addEventListener('iou-edit', (event) => event.preventDefault(), { once: true });
    await person.press('返回修改');
    expect((await recordOf(people)).state).to.equal('awaitingInitiatorSignature');
    const edited = oneEvent(page, 'iou-edited');
    await person.press('返回修改');
    expect(await edited).to.include({ recordId: people.story.recordId });
    expect((await recordOf(people)).state).to.equal('draft');
  });

  it('says who filled in the other person’s details, where it was not the initiator', async () => {
    const person = await checking('filledByInvitation');
    await person.sees('由李**（138****0002）填写，请核实是本人');
  });

  it('speaks to a lender as to a lender, in English too', async () => {
    const { page, ...person } = await checking('filledByInitiator', { role: 'lender', lang: 'en' });
    await person.reads('Preview');
    await person.sees('You lend ¥10,000.00 to 李**, due 21 May 2027');
    await expectAccessible(page);
    await person.press('Confirm and issue');
    await person.reads('Handwritten signature');
  });
});
