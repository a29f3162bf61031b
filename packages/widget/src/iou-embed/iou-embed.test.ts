import type { OpenedFrame, OpenFrameOptions } from '@iou-kit/host-adapter/frame';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { IouSignEvent, IouSignedEvent } from '../iou-act/iou-act.events.ts';
import { until } from '../testing/deep.ts';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { personAt } from '../testing/person-at.ts';
import './define.ts';
import { frameSettings } from './frame-settings.ts';
import { IouEmbedElement } from './iou-embed.ts';

/** A frame that answers, or does not, with what it was told. */
function channel(answers: (() => Promise<void>)[] = []) {
  const opened: OpenFrameOptions[] = [];
  const told: string[] = [];
  let isDead = false;
  IouEmbedElement.connect = async (options): Promise<OpenedFrame> => {
    opened.push(options);
    await answers.shift()?.();
    return {
      show: async ({ lang, recordId }) => void told.push(`show ${lang} ${recordId}`),
      renew: async () => void told.push('renew'),
      alive: async () => {
        if (isDead) throw Object.assign(new Error('dead'), { code: 'TIMEOUT' });
      },
      close: () => void told.push('close'),
    };
  };
  const die = (dead: boolean) => void (isDead = dead);
  return { opened, told, die };
}

const address = new URL('/blank-page', location.href).href;

const embedded = (timeout = 15_000) =>
  fixture<IouEmbedElement>(
    html`<iou-embed lang="zh-CN" view="sign" record-id="one" src=${address} timeout=${timeout}></iou-embed>`,
  );

const frameOf = (embed: IouEmbedElement) => embed.shadowRoot?.querySelector('iframe');

describe('iou-embed', () => {
  const { connect } = IouEmbedElement;
  afterEach(() => {
    IouEmbedElement.connect = connect;
  });

  it('opens the frame for its exact origin, and follows its height', async () => {
    const { opened } = channel();
    const embed = await embedded();
    const [options] = await until(() => opened.length > 0 && opened, 'the frame');
    expect(options?.origin).to.equal(location.origin);
    expect(options?.settings).to.include({ view: 'sign', recordId: 'one', lang: 'zh-CN' });
    options?.onHeight(900);
    await until(() => embed.getBoundingClientRect().height === 900, 'the height');
    expect(frameOf(embed)?.src).to.equal(address);
    expect(frameOf(embed)?.title).to.equal('签署借条');
  });

  it('dispatches the events of the tags, and says whether one was prevented', async () => {
    const { opened } = channel();
    const embed = await embedded();
    const [options] = await until(() => opened.length > 0 && opened, 'the frame');
    const signed = oneEvent(embed, 'iou-signed');
    options?.onEvent({ type: 'iou-signed', fields: { recordId: 'one', state: 'pending' } });
    expect(await signed)
      .to.be.instanceOf(IouSignedEvent)
      .and.to.include({ recordId: 'one', state: 'pending', bubbles: true });
    const ask = () => options?.onEvent({ type: 'iou-sign', fields: { recordId: 'one' } });
    expect(ask()).to.equal(true);
    embed.addEventListener('iou-sign', (event) => {
      expect(event).to.be.instanceOf(IouSignEvent);
      event.preventDefault();
    });
    expect(ask()).to.equal(false);
  });

  it('tells the frame of another language, record or token without another frame', async () => {
    const { opened, told } = channel();
    const embed = await embedded();
    const [options] = await until(() => opened.length > 0 && opened, 'the frame');
    await until(() => frameOf(embed)?.className === '', 'the frame is shown');
    const frame = frameOf(embed);
    embed.lang = 'en';
    await embed.updateComplete;
    embed.token = 'first';
    embed.recordId = 'two';
    await embed.updateComplete;
    embed.getToken = async () => 'second';
    await embed.updateComplete;
    expect(told).to.deep.equal(['show en one', 'show en two', 'renew', 'renew']);
    expect(await options?.getToken()).to.equal('first');
    expect(await options?.getToken()).to.equal('second');
    await embed.updateComplete;
    expect(frameOf(embed) === frame).to.equal(true);
  });

  it('tells the frame how this page wants it to look', async () => {
    const { opened, told } = channel();
    const embed = await fixture<IouEmbedElement>(
      html`<iou-embed src=${address} theme="dark" contrast="more" density="compact"></iou-embed>`,
    );
    expect(embed.matches(':state(loading)')).to.equal(true);
    const [options] = await until(() => opened.length > 0 && opened, 'the frame');
    expect(options?.settings).to.include({ theme: 'dark', contrast: 'more', density: 'compact' });
    await until(() => embed.matches(':state(ready)'), 'the frame is shown');
    const variables = { 'color-accent': '#0A4C8C' } as const;
    embed.appearance = { theme: 'light', density: 'comfortable', variables };
    await until(() => told.length === 1, 'the frame is told');
    embed.density = undefined;
    await until(() => told.length === 2, 'the frame is told again');
    expect(frameSettings(embed, 'en', undefined)).to.include({ theme: 'light', density: 'comfortable', variables });
  });

  it('shows an outage, and tries again by itself and when asked', async () => {
    const silent = () => Promise.reject(Object.assign(new Error('silent'), { code: 'TIMEOUT' }));
    const { opened } = channel([silent, silent]);
    const embed = await embedded(400);
    const person = personAt(embed);
    const failed = await oneEvent(embed, 'iou-host-failed');
    expect(failed).to.include({ code: 'TIMEOUT' });
    await person.hears('签约页面暂时无法打开，请检查网络后重试');
    expect(frameOf(embed)).to.equal(null);
    expect(embed.matches(':state(failed)')).to.equal(true);
    await expectAccessible(embed);
    await oneEvent(embed, 'iou-host-failed');
    await person.press('重试');
    await until(() => opened.length === 3 && frameOf(embed)?.className === '', 'the frame is shown');
    expect(embed.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
    expect([embed.matches(':state(failed)'), embed.matches(':state(ready)')]).to.deep.equal([false, true]);
  });

  it('notices a frame that has died, says so, and opens another', async () => {
    const { opened, die } = channel();
    const embed = await embedded(200);
    await until(() => frameOf(embed)?.className === '', 'the frame is shown');
    die(true);
    expect(await oneEvent(embed, 'iou-host-failed')).to.include({ code: 'TIMEOUT' });
    await personAt(embed).hears('签约页面暂时无法打开，请检查网络后重试');
    die(false);
    await until(() => opened.length > 1 && frameOf(embed)?.className === '', 'another frame');
    expect(embed.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
  });

  it('leads back, under the frame, once an act was done', async () => {
    const { opened } = channel();
    const embed = await embedded();
    embed.returnUrl = 'https://partner.example/orders';
    const [options] = await until(() => opened.length > 0 && opened, 'the frame');
    const back = () => embed.shadowRoot?.querySelector('a');
    await embed.updateComplete;
    expect(back()).to.equal(null);
    options?.onEvent({
      type: 'iou-committed',
      fields: { recordId: 'one', command: 'record.reject', state: 'rejected' },
    });
    await embed.updateComplete;
    expect(back()?.href).to.equal('https://partner.example/orders?iou-record=one&iou-result=rejected');
    await expectAccessible(embed);
    embed.recordId = 'two';
    await embed.updateComplete;
    expect(back()).to.equal(null);
  });

  it('goes on with the draft that the frame began when the frame is opened again', async () => {
    const { opened } = channel();
    const embed = await embedded();
    const [options] = await until(() => opened.length > 0 && opened, 'the frame');
    options?.onEvent({ type: 'iou-created', fields: { recordId: 'draft' } });
    embed.retry();
    await until(() => opened.length === 2, 'another frame');
    expect(opened[1]?.settings.recordId).to.equal('draft');
  });

  it('opens no frame for an address that is no page’s', async () => {
    const { opened } = channel();
    const embed = await fixture<IouEmbedElement>(html`<iou-embed src="javascript:alert(1)"></iou-embed>`);
    expect(frameOf(embed)).to.equal(null);
    expect(opened).to.deep.equal([]);
  });
});
