import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { button, part, text } from '../testing/part.ts';
import { zhCn } from '../testing/words.ts';
import './define.ts';
import { IouShareCloseEvent, IouShareWechatEvent } from './iou-share.events.ts';
import type { IouShareElement } from './iou-share.ts';

const url = 'https://partner.example/iou#iou-invite=c29tZQ';

async function opened(link = url): Promise<IouShareElement> {
  const root = await fixture(html`
    <div style="--iou-duration: 0ms">
      <iou-share .words=${zhCn} paper="借条" other="出借人" .amountFen=${1_000_000} own-name="王*" .url=${link} wechat></iou-share>
    </div>
  `);
  const share = root.querySelector('iou-share')!;
  share.open = true;
  await share.updateComplete;
  return share;
}

/** The clipboard as this browser may or may not grant it. */
function clipboard(write: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
}

describe('<iou-share>', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

  it('shows the amount and one’s own masked name, and a link to read', async () => {
    const share = await opened();
    expect(part<HTMLElementTagNameMap['iou-dialog']>(share, 'iou-dialog').heading).to.equal('发送给出借人');
    expect(text(part(share, '.what'))).to.equal('¥10,000.00 来自王*');
    const link = part<HTMLInputElement>(share, '#link');
    expect([link.value, link.readOnly, link.labels![0]!.textContent]).to.deep.equal([url, true, '借条链接']);
    await expectAccessible(share);
  });

  it('copies the link and says so', async () => {
    const share = await opened();
    const copied: string[] = [];
    clipboard((value) => {
      copied.push(value);
      return Promise.resolve();
    });
    button(share, '复制链接').click();
    await waitUntil(() => text(part(share, '[role=status]')) === '链接已复制', undefined, { timeout: 20_000 });
    expect(copied).to.deep.equal([url]);
  });

  it('marks the link for copying where the page may not', async () => {
    const share = await opened();
    clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    button(share, '复制链接').click();
    const link = part<HTMLInputElement>(share, '#link');
    await waitUntil(() => share.shadowRoot!.activeElement === link, undefined, { timeout: 20_000 });
    expect(link.value.slice(link.selectionStart!, link.selectionEnd!)).to.equal(url);
    expect(text(part(share, '[role=status]'))).to.equal('');
  });

  it('shows and hides the QR code of the link', async () => {
    const share = await opened();
    button(share, '显示二维码').click();
    await share.updateComplete;
    expect(part<HTMLElementTagNameMap['iou-qr']>(share, 'iou-qr').text).to.equal(url);
    await expectAccessible(share);
    button(share, '显示二维码').click();
    await share.updateComplete;
    expect(share.shadowRoot!.querySelector('iou-qr')).to.equal(null);
  });

  it('hands the link to the page for WeChat', async () => {
    const share = await opened();
    const told = oneEvent(share, IouShareWechatEvent.type) as unknown as Promise<IouShareWechatEvent>;
    button(share, '微信分享').click();
    expect((await told).url).to.equal(url);
  });

  it('waits for a link, and says why there is none', async () => {
    const share = await opened('');
    expect(text(part(share, '[role=status]'))).to.equal('正在加载…');
    share.problem = '网络异常，请重试';
    await share.updateComplete;
    expect(text(part(share, '[role=alert]'))).to.equal('网络异常，请重试');
  });

  it('closes at Escape', async () => {
    const share = await opened();
    const told = oneEvent(share, IouShareCloseEvent.type);
    await sendKeys({ press: 'Escape' });
    await told;
    expect(share.open).to.equal(false);
  });
});
