import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { until, visible } from '../testing/deep.ts';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { focused, focusIn } from '../testing/focused.ts';
import { formPerson } from '../testing/form-person.ts';
import { twoPeople } from '../testing/two-people.ts';
import { atForm } from './iou-form.harness.ts';

describe('iou-form', () => {
  it('leads from the template through the notice to the form, and makes the draft when the notice is accepted', async () => {
    const two = await twoPeople({ policy: { noticeReadSeconds: 0 } });
    const seat = await two.seat('initiator', html`<iou-form></iou-form>`);
    const person = formPerson(seat);
    await seat.reads('借条模板');
    expect(person.text()).to.include('仅限22-75岁的大陆公民使用');
    await seat.sees('示例');
    await expectAccessible(seat.page);
    await seat.press('创建借条');
    await seat.reads('小借条告知书');
    await seat.press('暂不创建');
    await seat.reads('借条模板');
    const { storage } = two.story.hosts.initiator;
    expect((await storage.list()).records.map(({ record }) => record.id)).to.deep.equal([two.story.recordId]);

    let created = '';
    seat.page.addEventListener('iou-created', (event) => (created = event.recordId));
    await person.begins();
    expect(created).to.equal(seat.page.querySelector('iou-form')?.getAttribute('record-id'));
    const found = await storage.load(created);
    expect(found.ok && found.value.record.notice.version).to.equal('2026-11');
    await expectAccessible(seat.page);
  });

  it('holds the notice back until it was read', async () => {
    const two = await twoPeople();
    const seat = await two.seat('initiator', html`<iou-form></iou-form>`);
    await seat.press('创建借条');
    await seat.press('我已理解并接受上述内容');
    await seat.sees('请先阅读告知书');
    expect(seat.buttons('我已理解并接受上述内容')[0]?.getAttribute('aria-disabled')).to.equal('true');
    expect((await two.story.hosts.initiator.storage.list()).records).to.have.length(1);
  });

  it('asks in the order of the kind, with what is preset', async () => {
    const { person } = await atForm();
    expect(person.choices()).to.deep.equal(['我的身份', '对方信息', '借款事由', '还款方式', '支付方式']);
    for (const preset of ['借给我', '分享出借人填写']) {
      expect(((await person.field(preset)) as HTMLInputElement).checked, preset).to.equal(true);
    }
    expect((await person.field('借款日期')).value).to.equal('2026-11-22');
    const repayDate = (await person.field('还款日期')) as HTMLInputElement;
    expect([repayDate.value, repayDate.max]).to.deep.equal(['', '2028-11-22']);
    for (const help of [
      '年利率0%-12%，0为不计利息',
      '单笔最高不超过10万元',
      '最早2026年9月23日',
      '最晚2028年11月22日',
    ]) {
      expect(person.text()).to.include(help);
    }
    expect(person.text()).not.to.include('补充说明');
    await person.chooses('其他事由');
    await person.reads('补充说明');
  });

  it('names the other person by the role that is left', async () => {
    const { person } = await atForm();
    await person.chooses('我出借');
    await person.field('分享借款人填写');
    await person.chooses('我填写借款人信息');
    await person.field('姓名', '借款人信息');
  });

  it('says what is missing when 下一步 is pressed, and leads to each field', async () => {
    const { seat, person } = await atForm();
    await seat.press('下一步');
    await seat.reads('有9项需要修改');
    expect(person.problems()).to.deep.equal([
      '姓名：请输入姓名',
      '身份证号：请输入身份证号',
      '手机号：请输入手机号',
      '借款金额：请输入借款金额',
      '借款事由：请选择借款事由',
      '还款日期：请选择还款日期',
      '约定利率：请输入约定利率',
      '还款方式：请选择还款方式',
      '支付方式：请选择支付方式',
    ]);
    await until(() => focused()?.id === 'summary', 'the focus on the summary');
    await expectAccessible(seat.page);
    (await person.link('借款金额：请输入借款金额')).click();
    await until(focusIn(await person.field('借款金额')), 'the focus there');
    (await person.link('身份证号：请输入身份证号')).click();
    await until(focusIn(await person.field('身份证号')), 'the focus there');
    (await person.link('支付方式：请选择支付方式')).click();
    await until(focusIn(await person.field('银行转账')), 'the focus there');
    expect(location.hash).to.equal('');
    await person.types('借款金额', '10000');
    await seat.reads('有8项需要修改');
  });

  it('checks a field when it is left, and clears the message as soon as it is right', async () => {
    const { person } = await atForm();
    await person.startsTyping('借款金额', '100000.01');
    expect(person.text()).not.to.include('不能超过10万元');
    (await person.field('借款金额')).blur();
    await person.reads('单笔借款金额不能超过10万元');
    expect((await person.field('借款金额')).getAttribute('aria-invalid')).to.equal('true');
    await person.startsTyping('借款金额', '１００，０００');
    await person.doesNotRead('单笔借款金额不能超过10万元');
    await person.reads('大写：人民币壹拾万元整');
  });

  it('looks again at a field that another one makes wrong', async () => {
    const { person } = await atForm();
    await person.types('还款日期', '2026-11-30');
    expect(person.text()).not.to.include('还款日期须晚于借款日期');
    await person.types('借款日期', '2026-12-01');
    await person.reads('还款日期须晚于借款日期');
    await person.types('借款日期', '2026-11-20');
    await person.doesNotRead('还款日期须晚于借款日期');
    await person.types('还款日期', '2028-11-21');
    await person.reads('还款期限不能超过2年');
  });

  it('says what is to be paid back, and shows the plan', async () => {
    const { seat, person } = await atForm();
    await person.fillsTerms();
    await person.reads('¥10,600.00');
    await seat.press('查看还款计划');
    await person.reads('11月22日');
    await expectAccessible(seat.page);
  });

  it('blocks an age outside the product as soon as the number is whole', async () => {
    const { seat, person } = await atForm();
    await person.startsTyping('身份证号', '110101200411230016', '我的信息');
    await person.reads('小借条服务仅限22-75岁的大陆公民使用');
    await seat.press('下一步');
    await person.link('身份证号：小借条服务仅限22-75岁的大陆公民使用');
  });

  it('shows what is typed as text, whatever it is', async () => {
    const { person, form } = await atForm();
    await person.types('备注（选填）', '<img src=x onerror=alert(1)>');
    expect((await person.field('备注（选填）')).value).to.equal('<img src=x onerror=alert(1)>');
    expect(visible(form).some((each) => each.localName === 'img')).to.equal(false);
  });
});
