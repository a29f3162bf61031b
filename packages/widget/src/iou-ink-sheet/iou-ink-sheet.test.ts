import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { hand, name } from '../ink/capture/hand.harness.ts';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { button, part, text } from '../testing/part.ts';
import { writeName } from '../testing/write-name.ts';
import { zhCn } from '../testing/words.ts';
import './define.ts';
import { IouInkCloseEvent, IouInkConfirmEvent } from './iou-ink-sheet.events.ts';
import type { IouInkSheetElement } from './iou-ink-sheet.ts';

async function opened(): Promise<IouInkSheetElement> {
  const root = await fixture(html`
    <div style="--iou-duration: 0ms">
      <iou-ink-sheet .words=${zhCn} paper="借条" summary="您向王*借款¥10,000.00"></iou-ink-sheet>
    </div>
  `);
  const sheet = root.querySelector('iou-ink-sheet')!;
  sheet.open = true;
  await sheet.updateComplete;
  await part<HTMLElement & { updateComplete: Promise<boolean> }>(sheet, 'iou-dialog').updateComplete;
  return sheet;
}

function confirmed(sheet: IouInkSheetElement): unknown[] {
  const inks: unknown[] = [];
  sheet.addEventListener(IouInkConfirmEvent.type, (event) => inks.push((event as IouInkConfirmEvent).ink));
  return inks;
}

async function typeName(sheet: IouInkSheetElement, name: string): Promise<HTMLInputElement> {
  button(sheet, '改用输入姓名').click();
  await sheet.updateComplete;
  const field = part<HTMLInputElement>(sheet, '#typed');
  field.value = name;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await sheet.updateComplete;
  return field;
}

const alertOf = (sheet: IouInkSheetElement): string => text(part(sheet, '#problem'));

describe('<iou-ink-sheet>', () => {
  afterEach(() => resetMouse());

  it('gives what was written when it is confirmed, and stays open', async () => {
    const sheet = await opened();
    const inks = confirmed(sheet);
    await writeName(part(sheet, 'iou-ink'));
    button(sheet, '确认签署').click();
    expect(inks).to.have.length(1);
    expect(inks[0]).to.have.property('form', 'drawn');
    expect(sheet.open).to.equal(true);
    await expectAccessible(sheet);
  });

  it('asks for a signature where there is none', async () => {
    const sheet = await opened();
    const inks = confirmed(sheet);
    button(sheet, '确认签署').click();
    await sheet.updateComplete;
    expect(alertOf(sheet)).to.equal('请先手写签名');
    expect(inks).to.deep.equal([]);
    await writeName(part(sheet, 'iou-ink'));
    await sheet.updateComplete;
    expect(alertOf(sheet)).to.equal('');
  });

  it('says why what was drawn is no signature, and leaves it there', async () => {
    const sheet = await opened();
    const inks = confirmed(sheet);
    const pad = part<HTMLElementTagNameMap['iou-ink']>(sheet, 'iou-ink');
    const pen = hand(pad, 'pen');
    const confirm = async (): Promise<string> => {
      button(sheet, '确认签署').click();
      await sheet.updateComplete;
      return alertOf(sheet);
    };
    pen.write({ x: 40, y: 40 });
    expect(await confirm()).to.equal('笔迹太短，请写下您的姓名');
    expect(pad.strokes).to.have.length(1);
    pen.write(...Array.from({ length: 80 }, (_, i) => ({ x: 60 + (i % 2) * 90, y: 80 + (i % 7) })));
    expect(await confirm()).to.equal('笔迹重叠太多，请清楚地写下您的姓名');
    expect(pad.strokes).to.have.length(2);
    expect(inks).to.deep.equal([]);
  });

  it('keeps what was drawn while a name is typed', async () => {
    const sheet = await opened();
    const pad = part<HTMLElementTagNameMap['iou-ink']>(sheet, 'iou-ink');
    hand(pad, 'pen').write(...name);
    const drawn = pad.value;
    await typeName(sheet, '王伟');
    expect(pad.checkVisibility()).to.equal(false);
    button(sheet, '改用手写').click();
    await sheet.updateComplete;
    expect([pad.checkVisibility(), pad.value]).to.deep.equal([true, drawn]);
  });

  it('takes a typed name as well, by keyboard alone', async () => {
    const sheet = await opened();
    const inks = confirmed(sheet);
    await sendKeys({ press: 'Tab' });
    expect(sheet.shadowRoot?.activeElement).to.equal(button(sheet, '改用输入姓名'));
    const field = await typeName(sheet, ' 王伟 ');
    expect(sheet.shadowRoot?.activeElement).to.equal(field);
    button(sheet, '确认签署').click();
    expect(inks).to.deep.equal([{ form: 'typed', name: '王伟' }]);
    await expectAccessible(sheet);
  });

  it('wants a name to be typed, and the one on the paper where it can tell', async () => {
    const sheet = await opened();
    const inks = confirmed(sheet);
    const field = await typeName(sheet, '  ');
    button(sheet, '确认签署').click();
    await sheet.updateComplete;
    expect([alertOf(sheet), field.getAttribute('aria-invalid')]).to.deep.equal(['请输入姓名', 'true']);
    sheet.signerNameCheck = (name) => name === '王伟';
    field.value = '李明';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    button(sheet, '确认签署').click();
    await sheet.updateComplete;
    expect(alertOf(sheet)).to.equal('与借条上的姓名不一致');
    expect(inks).to.deep.equal([]);
  });

  it('tells its parent’s problem after each try, until something is changed', async () => {
    const sheet = await opened();
    const field = await typeName(sheet, '李明');
    const refuse = async (): Promise<string> => {
      sheet.busy = true;
      await sheet.updateComplete;
      sheet.problem = '与借条上的姓名不一致';
      sheet.busy = false;
      await sheet.updateComplete;
      return alertOf(sheet);
    };
    expect(await refuse()).to.equal('与借条上的姓名不一致');
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await sheet.updateComplete;
    expect(alertOf(sheet)).to.equal('');
    expect(await refuse()).to.equal('与借条上的姓名不一致');
  });

  it('closes at Escape as at 返回查看, with what was written', async () => {
    const sheet = await opened();
    await writeName(part(sheet, 'iou-ink'));
    const told = oneEvent(sheet, IouInkCloseEvent.type) as unknown as Promise<IouInkCloseEvent>;
    await sendKeys({ press: 'Escape' });
    expect((await told).ink).to.have.property('form', 'drawn');
    expect(sheet.open).to.equal(false);
  });

  it('shows again what lies on the paper, and is wiped with it', async () => {
    const sheet = await opened();
    await writeName(part(sheet, 'iou-ink'));
    const ink = part<HTMLElementTagNameMap['iou-ink']>(sheet, 'iou-ink').value;
    sheet.ink = ink;
    await sheet.updateComplete;
    expect(part<HTMLElementTagNameMap['iou-ink']>(sheet, 'iou-ink').value).to.deep.equal(ink);
    sheet.ink = null;
    await sheet.updateComplete;
    expect(part<HTMLElementTagNameMap['iou-ink']>(sheet, 'iou-ink').strokes).to.deep.equal([]);
  });

  it('takes back a stroke and wipes', async () => {
    const sheet = await opened();
    const ink = part<HTMLElementTagNameMap['iou-ink']>(sheet, 'iou-ink');
    await writeName(ink);
    button(sheet, '退回一笔').click();
    await sheet.updateComplete;
    expect(ink.strokes).to.have.length(1);
    button(sheet, '重写').click();
    await sheet.updateComplete;
    expect(ink.strokes).to.have.length(0);
  });

  it('asks to turn the phone where the device does not do it', async () => {
    const sheet = await opened();
    button(sheet, '横屏书写').click();
    const status = part(sheet, '[role=status]');
    await new Promise((resolve) => {
      new MutationObserver(resolve).observe(status, { childList: true, subtree: true, attributes: true });
    });
    expect(text(status)).to.equal('请将手机横过来书写');
  });

  it('lets nothing happen twice while it is committed', async () => {
    const sheet = await opened();
    const inks = confirmed(sheet);
    await writeName(part(sheet, 'iou-ink'));
    sheet.busy = true;
    await sheet.updateComplete;
    button(sheet, '正在提交…').click();
    await sendKeys({ press: 'Escape' });
    expect([inks.length, sheet.open]).to.deep.equal([0, true]);
  });
});
