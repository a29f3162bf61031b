import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { button, part, text } from '../testing/part.ts';
import { sampleRecord } from '../testing/sample-record.ts';
import { zhCn } from '../testing/words.ts';
import './define.ts';
import type { IouRefusalElement } from './iou-refusal.ts';

async function refusal(more: Partial<IouRefusalElement> = {}): Promise<IouRefusalElement> {
  const element = await fixture<IouRefusalElement>(html`<iou-refusal .words=${zhCn}></iou-refusal>`);
  Object.assign(element, more);
  await element.updateComplete;
  return element;
}

describe('iou-refusal', () => {
  it('takes no room while there is nothing to say, and is there all the same', async () => {
    const element = await refusal();
    expect(text(part(element, '[role=alert]'))).to.equal('');
    expect(getComputedStyle(element).position).to.equal('absolute');
    await expectAccessible(element);
  });

  it('says why, with the next steps as buttons', async () => {
    const element = await refusal({ refusal: { code: 'CODE_WRONG', params: { left: 3 } } });
    expect(text(part(element, 'p'))).to.equal('验证码错误，还可尝试3次');
    await expectAccessible(element);
    const chosen = oneEvent(element, 'iou-refusal-action');
    button(element, '重新获取').click();
    expect(await chosen).to.include({ action: 'resendCode' });
    element.focus();
    expect(element.shadowRoot!.activeElement?.role).to.equal('alert');
  });

  it('leaves out steps that the screen offers already', async () => {
    const element = await refusal({ refusal: { code: 'CODE_WRONG', params: { left: 3 } }, omit: ['resendCode'] });
    expect(element.shadowRoot!.querySelectorAll('button').length).to.equal(0);
  });

  it('says what a host’s broken promise means', async () => {
    expect(text(part(await refusal({ failure: 'TIMEOUT', setting: { outcomeUnknown: true } }), '.band'))).to.equal(
      '网络异常，请重试 刷新状态',
    );
    expect(text(part(await refusal({ failure: 'UNAUTHENTICATED' }), '.band'))).to.equal('请先登录 去登录');
    expect(text(part(await refusal({ failure: 'whatever' }), '.band'))).to.equal('服务繁忙，请稍后重试 重试');
  });

  it('names the fields that are not right, each once', async () => {
    const issues = [
      { path: 'ink.name', code: 'NAME_DIFFERS' },
      { path: 'ink.name', code: 'NAME_DIFFERS' },
    ];
    const element = await refusal({
      refusal: { code: 'INVALID_FIELDS', issues },
      setting: { nothingDone: 'notSigned', record: sampleRecord() },
    });
    expect(text(part(element, 'p'))).to.equal('与借条上的姓名不一致，尚未签署');
  });

  it('shows hostile text as text', async () => {
    const element = await refusal({
      refusal: { code: 'GLYPH_MISSING', params: { char: '<img src=x onerror=alert(1)>' } },
    });
    expect(element.shadowRoot!.querySelectorAll('img').length).to.equal(0);
  });
});
