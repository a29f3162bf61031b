import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { button, part, text } from '../testing/part.ts';
import { zhCn } from '../testing/words.ts';
import './define.ts';
import type { IouReasonElement } from './iou-reason.ts';

async function asking(): Promise<IouReasonElement> {
  const element = await fixture<IouReasonElement>(
    html`<iou-reason open .words=${zhCn} .says=${zhCn.kinds.iou.settlement?.dialog} .max=${5}></iou-reason>`,
  );
  return element;
}

async function type(element: IouReasonElement, reason: string): Promise<void> {
  const field = part<HTMLTextAreaElement>(element, 'textarea');
  field.value = reason;
  field.dispatchEvent(new InputEvent('input'));
  await element.updateComplete;
}

describe('iou-reason', () => {
  it('says what the act leads to and counts as people count', async () => {
    const element = await asking();
    await expectAccessible(element);
    await type(element, '已还清𬭚𬭚');
    expect(text(part(element, '#count'))).to.equal('5/5');
    const confirmed = oneEvent(element, 'iou-reason-confirm');
    button(element, '确认').click();
    expect(await confirmed).to.include({ reason: '已还清𬭚𬭚' });
  });

  it('does not take a blank or a long reason, and says which', async () => {
    const element = await asking();
    for (const [reason, message] of [
      ['\u3000 ', '请输入原因'],
      ['一二三四五六', '原因最多5个字'],
      ['a\u202Eb', '包含不支持的字符'],
    ] as const) {
      await type(element, reason);
      button(element, '确认').click();
      await element.updateComplete;
      expect(text(part(element, '#said'))).to.equal(message);
    }
    await expectAccessible(element);
    await type(element, '好');
    expect(text(part(element, '#said'))).to.equal('');
  });

  it('forgets what was typed when it closes, and cannot be closed while busy', async () => {
    const element = await asking();
    await type(element, '不了');
    element.busy = true;
    await element.updateComplete;
    button(element, '返回').click();
    expect(element.open).to.equal(true);
    element.busy = false;
    await element.updateComplete;
    const closed = oneEvent(element, 'iou-reason-close');
    button(element, '返回').click();
    await closed;
    await element.updateComplete;
    expect(part<HTMLTextAreaElement>(element, 'textarea').value).to.equal('');
  });
});
