import { defaultPolicy, type FieldIssue } from '@iou-kit/machine';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { part } from '../../testing/part.ts';
import { personAt } from '../../testing/person-at.ts';
import { typeText } from '../../testing/type-text.ts';
import { en, zhCn } from '../../testing/words.ts';
import './define.ts';
import type { IouPersonFieldsElement } from './iou-person-fields.ts';
import { groupResidentId, groupedCaret } from './resident-id-text.ts';

async function fields(more: Partial<IouPersonFieldsElement> = {}) {
  const element = await fixture<IouPersonFieldsElement>(
    html`<iou-person-fields own kind="iou" .legend=${'我的信息'} .words=${zhCn} .policy=${defaultPolicy} today="2026-11-22"></iou-person-fields>`,
  );
  Object.assign(element, more);
  await element.updateComplete;
  return { element, ...personAt(element.parentElement!) };
}

const input = (element: Element, name: string): HTMLInputElement => part(element, `input[name=${name}]`);
const said = (element: Element, name: string): string => part(element, `#${name}-said`).textContent.trim();

describe('iou-person-fields', () => {
  it('is a group of three labelled fields', async () => {
    const { element } = await fields();
    await expectAccessible(element);
    expect(part(element, 'legend').textContent).to.equal('我的信息');
    expect(['name', 'idNumber', 'mobile'].map((name) => input(element, name).labels![0]!.textContent)).to.deep.equal([
      '姓名',
      '身份证号',
      '手机号',
    ]);
    expect(['name', 'idNumber', 'mobile'].map((name) => input(element, name).autocomplete)).to.deep.equal([
      'name',
      'off',
      'tel-national',
    ]);
  });

  it('tells of each change, the number without its spaces', async () => {
    const { element, fill } = await fields();
    const changed = oneEvent(element, 'iou-person-change');
    await fill('身份证号', '１１０105 19491231 002x');
    expect(await changed).to.deep.include({
      field: 'idNumber',
      value: { name: '', idNumber: '11010519491231002X', mobile: '' },
    });
    expect(input(element, 'idNumber').value).to.equal('110105 19491231 002X');
  });

  it('says by the name of its kind who may make one', async () => {
    const tooYoung = { name: '王伟', idNumber: '110101200411230016', mobile: '' };
    for (const [kind, words, text] of [
      ['iou', zhCn, '小借条服务仅限22-75岁的大陆公民使用'],
      ['receipt', zhCn, '小收据服务仅限22-75岁的大陆公民使用'],
      ['lease', zhCn, '小合同服务仅限22-75岁的大陆公民使用'],
      ['lease', en, 'Home lease: mainland citizens aged 22–75 only'],
    ] as const) {
      const { element } = await fields({ kind, words, value: tooYoung });
      element.check();
      await element.updateComplete;
      expect(said(element, 'idNumber')).to.equal(text);
    }
  });

  it('checks a number at its eighteenth character, and is silent again while it is changed', async () => {
    const { element } = await fields();
    input(element, 'idNumber').focus();
    await typeText('11010519900307803');
    expect(said(element, 'idNumber')).to.equal('');
    await typeText('1');
    await element.updateComplete;
    expect(said(element, 'idNumber')).to.equal('身份证号有误，请核对');
    expect(input(element, 'idNumber').ariaInvalid).to.equal('true');
    await expectAccessible(element);
    await sendKeys({ press: 'Backspace' });
    await element.updateComplete;
    expect(said(element, 'idNumber')).to.equal('');
  });

  const wrong: readonly (readonly [field: string, name: string, text: string, message: string])[] = [
    ['姓名', 'name', 'Wang', '姓名只能包含汉字和间隔号“·”'],
    ['姓名', 'name', '王', '姓名只有一个字，请核对'],
    ['身份证号', 'idNumber', '110101', '请输入18位身份证号'],
    ['身份证号', 'idNumber', '440305200402300126', '身份证号有误，请核对'],
    ['身份证号', 'idNumber', '810000199408230021', '目前仅支持大陆居民身份证'],
    ['身份证号', 'idNumber', '11010519491231002X', '小借条服务仅限22-75岁的大陆公民使用'],
    ['手机号', 'mobile', '1380013800', '请输入正确的11位手机号'],
    ['手机号', 'mobile', '14600138000', '该号段可能收不到短信'],
  ];
  for (const [label, name, text, message] of wrong)
    it(`says of ${label} ${text}: ${message}`, async () => {
      const { element, fill } = await fields();
      await fill(label, text);
      await element.updateComplete;
      expect(said(element, name)).to.equal(message);
    });

  it('does not take the other person for this one', async () => {
    const { element, fill } = await fields({ other: { idNumber: '11010119900307803X', mobile: '13800138000' } });
    await fill('身份证号', '11010119900307803X');
    await fill('手机号', '+86 138 0013 8000');
    await element.updateComplete;
    expect([said(element, 'idNumber'), said(element, 'mobile')]).to.deep.equal([
      '对方身份证号不能与您的相同',
      '对方手机号不能与您的相同',
    ]);
  });

  it('judges all three when asked, and takes each message away once its field is right', async () => {
    const { element, fill } = await fields();
    expect(element.check().map(({ path, code }) => `${path} ${code}`)).to.deep.equal([
      'party.name REQUIRED',
      'party.idNumber REQUIRED',
      'party.mobile REQUIRED',
    ]);
    await element.updateComplete;
    expect(said(element, 'name')).to.equal('请输入姓名');
    await fill('姓名', '王伟');
    await element.updateComplete;
    expect([said(element, 'name'), said(element, 'mobile')]).to.deep.equal(['', '请输入手机号']);
  });

  it('shows what the host has against a field until that field is changed', async () => {
    const errors: readonly FieldIssue[] = [{ path: 'party.idNumber', code: 'IDENTITY_MISMATCH' }];
    const { element, fill } = await fields({ errors });
    expect(said(element, 'idNumber')).to.equal('姓名与身份证号不一致');
    await element.focusField('party.idNumber');
    expect(element.shadowRoot!.activeElement?.id).to.equal('idNumber');
    await fill('身份证号', '11010119900307803X');
    await element.updateComplete;
    expect(said(element, 'idNumber')).to.equal('');
  });

  it('shows what the host knows of the person, masked, and has nothing to check', async () => {
    const { element } = await fields({
      known: { name: '王**', idNumber: '110***********803X', mobile: '138****8000' },
    });
    expect(input(element, 'name').value).to.equal('王**');
    expect(input(element, 'name').readOnly).to.equal(true);
    expect(element.check()).to.deep.equal([]);
    await expectAccessible(element);
  });
});

describe('an ID number as it is typed', () => {
  it('stands 6-8-4, whatever was put in', () => {
    expect(groupResidentId('110105')).to.equal('110105');
    expect(groupResidentId('1101051')).to.equal('110105 1');
    expect(groupResidentId('１１０１０５１９４９１２３１００２ｘ')).to.equal('110105 19491231 002X');
    expect(groupResidentId('ABC')).to.equal('ABC');
  });

  it('keeps the caret behind the same character', () => {
    expect([0, 6, 7, 14, 15, 18].map((at) => groupedCaret('110105 19491231 002X', at))).to.deep.equal([
      0, 6, 8, 15, 17, 20,
    ]);
  });
});
