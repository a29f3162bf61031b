import { goodTerms, particulars } from '@iou-kit/host-adapter/contract';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import './define.ts';
import '../iou-detail/record/define.ts';
import '../iou-preview/define.ts';
import { gate, withPort } from '../testing/between.ts';
import { until } from '../testing/deep.ts';
import { formPerson } from '../testing/form-person.ts';
import { twoPeople, type TwoPeople } from '../testing/two-people.ts';

/** The IOU of the story, signed by both; the initiator is its borrower. */
async function inForce({ story }: TwoPeople): Promise<void> {
  const { people, hosts } = story;
  await story.does('initiator', { type: 'details.provide', party: particulars(people.initiator) });
  const theirs = { party: particulars(people.counterparty), of: 'other', authority: true } as const;
  await story.does('initiator', { type: 'details.provide', ...theirs });
  await story.does('initiator', { type: 'terms.save', terms: await goodTerms(hosts.initiator) });
  for (const who of ['initiator', 'counterparty'] as const) {
    const ticket = await story.ticket(who, 'signature.sign');
    await story.does(who, { type: 'signature.sign', ink: { form: 'typed', name: people[who].name }, ticket });
    const link = await hosts.initiator.storage.shareLink(story.recordId);
    if (who === 'initiator' && link.ok)
      await hosts.counterparty.storage.claimInvitation(link.value.url.split('#iou-invite=')[1]!);
  }
}

const begins = async (two: TwoPeople, form: ReturnType<typeof html>) => {
  const seat = await two.seat('initiator', form);
  const person = formPerson(seat);
  await seat.press('创建收据');
  await seat.press('我已理解并接受上述内容');
  await seat.reads('填写收据');
  const element = seat.page.querySelector('iou-form')!;
  const record = async () => {
    const found = await two.story.hosts.initiator.storage.load(element.recordId!);
    if (!found.ok) throw new Error(found.refusal.code);
    return found.value.record;
  };
  return { seat, person, element, record };
};

describe('<iou-form> that is begun from something', () => {
  it('refers to the IOU that a receipt is about, with the same of the two paying', async () => {
    const two = await twoPeople({ policy: { noticeReadSeconds: 0 }, role: 'borrower' });
    await two.introduce('initiator');
    await inForce(two);
    const { recordId } = two.story;
    const { person, element, record } = await begins(
      two,
      html`<iou-form kind="receipt" refers-to=${recordId}></iou-form>`,
    );
    expect(((await person.field('我付款')) as HTMLInputElement).checked).to.equal(true);
    await until(() => person.text().includes('编号IOU-'), 'the number of the IOU');
    const other = await two.story.hosts.initiator.storage.load(recordId);
    const number = other.ok ? other.value.record.documentNumber : '';
    await element.mayLeave();
    const { repays, reason, reasonNote } = (await record()).terms;
    expect(repays).to.deep.equal({ id: recordId, number });
    expect([reason, reasonNote]).to.deep.equal(['other', '还款']);
    (await person.field('不选择')).click();
    await element.mayLeave();
    expect((await record()).terms).not.to.have.property('repays');
  });

  it('has the owner of a personal code as the other person', async () => {
    const two = await twoPeople({ policy: { noticeReadSeconds: 0 } });
    await two.introduce('initiator');
    await two.introduce('counterparty');
    const shown = await two.story.hosts.counterparty.personalCode!.show();
    if (!shown.ok) throw new Error('no code');
    const { seat, person, record } = await begins(
      two,
      html`<iou-form kind="receipt" counterparty-code=${shown.value.code}></iou-form>`,
    );
    await person.reads('无需发送链接');
    const { addressee } = await record();
    expect(addressee?.name).to.match(/\*/);
    for (const name of ['租金', '现金']) await person.chooses(name);
    await person.types('金额', '100');
    await seat.press('下一步');
    await seat.sees('撤回邀请');
  });

  it('says that a code opens nothing any more', async () => {
    const two = await twoPeople();
    const seat = await two.seat('initiator', html`<iou-form kind="receipt" counterparty-code="gone"></iou-form>`);
    await seat.hears('二维码已失效');
  });

  it('makes one draft, though the notice was pressed twice and what is copied comes late', async () => {
    const two = await twoPeople({ policy: { noticeReadSeconds: 0 } });
    const looks = [gate(), gate()];
    const made: string[] = [];
    let asked = 0;
    const slow = withPort('storage', (real) => ({
      async load(recordId) {
        await looks[asked++]?.opened;
        return real.load(recordId);
      },
      create(command, key) {
        made.push(key);
        return real.create(command, key);
      },
    }));
    const seat = await two.seat('initiator', html`<iou-form copy-from=${two.story.recordId}></iou-form>`, slow);
    await seat.press('创建借条');
    await seat.press('我已理解并接受上述内容');
    await seat.press('我已理解并接受上述内容');
    await until(() => asked === 2, 'both presses');
    looks[0]?.open();
    await seat.reads('填写借条');
    looks[1]?.open();
    // Everything that the second press leads to.
    for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setTimeout(resolve));
    expect(made).to.have.length(1);
  });
});
