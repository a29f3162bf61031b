import { expect } from '@open-wc/testing';
import { html } from 'lit';
import './define.ts';
import '../iou-detail/record/define.ts';
import '../iou-preview/define.ts';
import { until, visible } from '../testing/deep.ts';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { formPerson, type FormPerson } from '../testing/form-person.ts';
import { twoPeople } from '../testing/two-people.ts';

async function at(kind: string, create: string, more: { lang?: string } = {}) {
  const two = await twoPeople({ policy: { noticeReadSeconds: 0 }, ...more });
  await two.introduce('initiator');
  const seat = await two.seat('initiator', html`<iou-form kind=${kind}></iou-form>`);
  const person = formPerson(seat);
  await seat.press(create);
  await seat.press('我已理解并接受上述内容');
  const form = seat.page.querySelector('iou-form')!;
  const terms = async () => {
    const found = await two.story.hosts.initiator.storage.load(form.recordId ?? '');
    return found.ok ? found.value.record.terms : {};
  };
  return { two, seat, person, form, terms };
}

const lease: Readonly<Record<string, string>> = {
  房屋地址: '上海市静安区南京西路1000号302室',
  建筑面积: '89.5',
  居住人数: '3',
  起租日期: '2026-12-01',
  到期日期: '2027-11-30',
  每月租金: '6500',
  支付时间: '5',
  押金: '13000',
  押金退还期限: '7',
  续租告知时间: '30',
  提前终止违约金: '1',
};

async function choose(person: FormPerson, group: string, name: string): Promise<void> {
  (await person.field(name, group)).click();
}

describe('<iou-form> of another kind', () => {
  it('asks for a receipt as its kind says, warns of 定金, and keeps what was typed', async () => {
    const { seat, person, terms } = await at('receipt', '创建收据');
    await seat.reads('填写收据');
    await person.doesNotRead('用于还款的借条');
    await person.types('金额', '3000');
    await person.chooses('定金');
    await person.reads('民法典第586条');
    await choose(person, '收付款事由', '其他');
    await person.doesNotRead('民法典第586条');
    await person.types('补充说明', '修理费');
    await choose(person, '支付方式', '现金');
    await seat.press('下一步');
    await seat.sees('撤回邀请');
    expect(await terms()).to.deep.include({
      amountFen: 300_000,
      reason: 'other',
      reasonNote: '修理费',
      channel: 'cash',
    });
  });

  it('asks for a lease in its three parts, with things and own ones, and shows the rent that will be due', async () => {
    const { seat, person, form, terms } = await at('lease', '创建租房合同');
    await seat.reads('填写租房合同');
    for (const title of ['房屋信息', '租期及费用', '承诺约定']) await seat.reads(title);
    for (const [label, value] of Object.entries(lease)) await person.types(label, value);
    for (const name of ['精装修', '按月', '银行转账']) await person.chooses(name);
    await choose(person, '是否允许装修', '不允许');
    await choose(person, '是否允许转租', '允许');
    await choose(person, '家具家私（选填）', '床');
    await seat.press('床加一');
    await choose(person, '租客承担的费用（选填）', '水费');
    await person.reads('租金支付计划');
    await person.reads('¥78,000.00');
    await expectAccessible(form);
    await seat.press('下一步');
    await seat.sees('撤回邀请');
    expect(await terms()).to.deep.include({
      area: 8950,
      furniture: [{ item: 'bed', count: 2 }],
      costs: [{ item: 'water' }],
      fitOutAllowed: false,
      subletAllowed: true,
      penaltyMonths: 1,
    });
  });

  it('leads from the summary to an own thing without a name', async () => {
    const { seat, person, form } = await at('lease', '创建租房合同');
    await seat.press('添加自定义项');
    await seat.press('下一步');
    (await person.link('家具家私（选填）：请输入名称')).click();
    await until(
      () => visible(form).some((each) => each.matches('.own > .input:focus')),
      'the focus on the name of the own thing',
    );
  });

  it('keeps what was typed in a draft that is opened again', async () => {
    const { two, seat, person, form } = await at('lease', '创建租房合同');
    await person.types('建筑面积', '89.5');
    await choose(person, '是否允许转租', '允许');
    await choose(person, '家具家私（选填）', '冰箱');
    await seat.press('冰箱加一');
    await form.mayLeave();
    seat.page.remove();
    const again = await two.seat('initiator', html`<iou-form record-id=${form.recordId}></iou-form>`);
    const reader = formPerson(again);
    expect((await reader.field('建筑面积')).value).to.equal('89.5');
    const fridge = await until(() => visible(again.page).find((each) => each.matches('.count')), 'the count');
    expect((fridge as HTMLInputElement).value).to.equal('2');
    const sublet = await reader.field('允许', '是否允许转租');
    expect((sublet as HTMLInputElement).checked).to.equal(true);
  });
});
