import '@iou-kit/widget/elements/iou-ink';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { controlled } from '../kit/controlled.ts';
import { signatureOf } from '../kit/handwriting.ts';
import { worded } from '../kit/worded.ts';

export default { title: 'Parts/iou-ink', ...controlled('iou-ink') } satisfies Meta;

export const Empty = worded((words) => html`<iou-ink .words=${words.ink}></iou-ink>`);

export const Written = worded(
  (words) => html`<iou-ink .words=${words.ink} .value=${signatureOf('initiator')}></iou-ink>`,
);

export const Disabled = worded(
  (words) => html`<iou-ink .words=${words.ink} .value=${signatureOf('counterparty')} disabled></iou-ink>`,
);
