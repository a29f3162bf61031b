import { HostError, type Attachment } from '@iou-kit/host-adapter';
import { refused, type Outcome } from '@iou-kit/machine';
import { expect, fixture, html } from '@open-wc/testing';
import { gate } from '../../testing/between.ts';
import { until } from '../../testing/deep.ts';
import { button, part, text } from '../../testing/part.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { zhCn } from '../../testing/words.ts';
import './define.ts';
import type { PictureRef } from './iou-pictures.events.ts';
import type { IouPicturesElement } from './iou-pictures.ts';

type Attach = (image: Blob) => Promise<Outcome<Attachment>>;

let count = 0;
const takes: Attach = async (image) => {
  count += 1;
  return { ok: true, value: { id: `p${count}`, commitment: `c${count}`, mediaType: image.type, size: image.size } };
};

async function pictures(attach: Attach = takes, more: { pictures?: readonly PictureRef[]; max?: number } = {}) {
  count = 0;
  const heard: (readonly PictureRef[])[] = [];
  const storage = {
    attach: (_: string, image: Blob) => attach(image),
    attachment: async (_: string, id: string): Promise<Outcome<Blob>> => ({
      ok: true,
      value: new Blob([id], { type: 'image/png' }),
    }),
  };
  const element = await fixture<IouPicturesElement>(html`<iou-pictures
    .words=${zhCn}
    .source=${{ storage, recordId: 'r', limits: { max: more.max ?? 9, maxBytes: 100 } }}
    .pictures=${more.pictures ?? []}
    label="图片（选填）"
    help="最多9张"
    @iou-pictures-change=${(event: { pictures: readonly PictureRef[] }) => heard.push(event.pictures)}
  ></iou-pictures>`);
  const add = async (...sizes: readonly number[]): Promise<void> => {
    const input = part<HTMLInputElement>(element, 'input[type=file]');
    const transfer = new DataTransfer();
    for (const size of sizes) transfer.items.add(new File([new Uint8Array(size)], 'x.png', { type: 'image/png' }));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
    await element.whenSettled();
    await element.updateComplete;
  };
  return { element, heard, add, shown: () => element.shadowRoot!.querySelectorAll('.picture').length };
}

describe('iou-pictures', () => {
  it('sends pictures to the host in the order they were chosen, and takes one out again', async () => {
    const { element, heard, add, shown } = await pictures();
    await add(10, 20);
    expect(heard.at(-1)).to.deep.equal([
      { id: 'p1', commitment: 'c1' },
      { id: 'p2', commitment: 'c2' },
    ]);
    await expectAccessible(element);
    button(element, '移除图片1').click();
    await element.updateComplete;
    expect(heard.at(-1)).to.deep.equal([{ id: 'p2', commitment: 'c2' }]);
    expect(shown()).to.equal(1);
    expect(element.shadowRoot?.activeElement).to.equal(button(element, '添加图片'));
  });

  it('says the rules for too many and too large, and keeps the rest', async () => {
    const { element, heard, add } = await pictures(takes, { max: 2 });
    await add(101);
    expect(text(part(element, '[role=alert]'))).to.equal('最多9张');
    expect(heard.at(-1)).to.deep.equal([]);
    await add(1, 1, 1);
    expect(text(part(element, '[role=alert]'))).to.equal('最多9张');
    expect(heard.at(-1)).to.have.length(2);
    expect(element.shadowRoot?.querySelector('.add')).to.equal(null);
  });

  it('says the rules for what is no picture, and that an upload failed', async () => {
    const svg = await pictures(async () => refused({ code: 'UNSUPPORTED_MEDIA' }));
    await svg.add(1);
    expect(text(part(svg.element, '[role=alert]'))).to.equal('最多9张');
    expect(svg.shown()).to.equal(0);
    const cut = await pictures(() => Promise.reject(new HostError('NETWORK', 'cut')));
    await cut.add(1);
    expect(text(part(cut.element, '[role=alert]'))).to.equal('图片上传失败');
  });

  it('shows the record’s own', async () => {
    const { element, shown } = await pictures(takes, { pictures: [{ id: 'a', commitment: 'b' }] });
    expect(shown()).to.equal(1);
    await expectAccessible(element);
  });

  it('loses no picture while it is taken out of the page and put back', async () => {
    const sent = gate();
    const known = { id: 'old', commitment: 'c' };
    const { element, heard, add, shown } = await pictures(
      async (image) => {
        await sent.opened;
        return takes(image);
      },
      { pictures: [known] },
    );
    const { parentElement } = element;
    const adding = add(10);
    await until(() => shown() === 2, 'a picture on its way');
    element.remove();
    sent.open();
    await adding;
    expect(heard).to.deep.equal([[known, { id: 'p1', commitment: 'c1' }]]);

    element.pictures = heard[0]!;
    parentElement!.append(element);
    await until(() => element.shadowRoot!.querySelectorAll('.picture img').length === 2, 'both pictures');
    button(element, '移除图片1').click();
    expect(heard.at(-1)).to.deep.equal([{ id: 'p1', commitment: 'c1' }]);
  });

  it('takes one picture out, and no more, after it was put back', async () => {
    const [one, two] = ['1', '2'].map((id) => ({ id, commitment: id }));
    const { element, heard, shown } = await pictures(takes, { pictures: [one!, two!] });
    await until(() => shown() === 2, 'both pictures');
    const { parentElement } = element;
    element.remove();
    await element.whenSettled();
    parentElement!.append(element);
    await until(() => element.shadowRoot!.querySelectorAll('.picture img').length === 2, 'both pictures');
    button(element, '移除图片1').click();
    expect(heard).to.deep.equal([[two]]);
  });
});
