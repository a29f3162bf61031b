import '@iou-kit/widget/elements/iou-notice';
import { iou } from '@iou-kit/machine/kinds/iou';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { worded } from '../kit/worded.ts';

export default { title: 'Parts/iou-notice' } satisfies Meta;

const FOREVER_SECONDS = 86_400;

export const ToBeRead = worded(
  (words) => html`<iou-notice .words=${words} .kind=${iou} .readSeconds=${FOREVER_SECONDS}></iou-notice>`,
);
export const Read = worded((words) => html`<iou-notice .words=${words} .kind=${iou} .readSeconds=${0}></iou-notice>`);
export const BeingAccepted = worded(
  (words) => html`<iou-notice .words=${words} .kind=${iou} .readSeconds=${0} busy></iou-notice>`,
);
