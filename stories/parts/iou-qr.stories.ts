import '@iou-kit/widget/elements/iou-qr';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { worded } from '../kit/worded.ts';

export default { title: 'Parts/iou-qr' } satisfies Meta;

export const Link = worded(
  (words) => html`<iou-qr
    text="https://demo.example/iou#iou-invite=q5y0dYk2vVwS6c1Rr0sQ3w"
    .label=${words.share.qr}
  ></iou-qr>`,
);
