import '@iou-kit/widget/elements/iou-verify';
import { loadBundleCheckWords, type BundleCheckWords } from '@iou-kit/widget/words/bundle-check-words';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { controlled } from '../kit/controlled.ts';
import { settingsOf } from '../kit/settings.ts';

export default { title: 'Parts/iou-verify', ...controlled('iou-verify') } satisfies Meta;

const sample = new URL('../../packages/widget/src/iou-verify/testing/sample-bundle.zip', import.meta.url);

async function bundle(): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(sample)).arrayBuffer());
}

/** The sample with one letter of its read-me and one bit of its sealed paper changed. */
async function tampered(): Promise<Uint8Array> {
  const { unzip, zip } = await import('@iou-kit/evidence');
  const files = new Map(unzip(await bundle()));
  for (const path of ['README.txt', 'paper/effective.pdf']) {
    const bytes = files.get(path)?.slice() ?? new Uint8Array(1);
    bytes[9] = (bytes[9] ?? 0) ^ 1;
    files.set(path, bytes);
  }
  return zip(files);
}

interface Asked {
  readonly number?: string;
  readonly name?: string;
}

/** The element, after somebody has chosen a file of these bytes. */
function checking(content?: () => Promise<Uint8Array>, { number = '', name = 'evidence.zip' }: Asked = {}): StoryObj {
  let words: BundleCheckWords | undefined;
  return {
    loaders: [
      async ({ globals }) => {
        words = await loadBundleCheckWords(settingsOf(globals).language);
        return {};
      },
    ],
    render: () =>
      html`<div style="max-width: 640px; margin: 0 auto; padding: 24px 16px">
        <iou-verify .words=${words} .number=${number}></iou-verify>
      </div>`,
    play: async ({ canvasElement }) => {
      const element = canvasElement.querySelector('iou-verify');
      const field = element?.shadowRoot?.querySelector<HTMLInputElement>('#bundle');
      if (!element || !field || !content) return;
      const given = new DataTransfer();
      given.items.add(new File([new Uint8Array(await content())], name));
      const told = new Promise((done) => {
        element.addEventListener('iou-verified', done, { once: true });
      });
      field.files = given.files;
      field.dispatchEvent(new Event('change'));
      await told;
      await element.updateComplete;
    },
  };
}

export const Empty = checking();
export const AskedByQrCode = checking(undefined, { number: 'IOU-20261122-WFP4HYVVE' });
export const Valid = checking(bundle);
export const Invalid = checking(tampered);
export const OtherThanAsked = checking(bundle, { number: 'IOU-20261122-AAAAAAAAA' });
export const Unreadable = checking(async () => new TextEncoder().encode('%PDF-1.7'), { name: 'iou.pdf' });
