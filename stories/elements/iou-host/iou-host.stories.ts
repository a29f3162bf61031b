import '@iou-kit/widget/elements/iou-host';
import '@iou-kit/widget/elements/iou-list';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { controlled } from '../../kit/controlled.ts';
import { lifeTo } from '../../kit/life.ts';
import { staged } from '../../kit/stage.ts';

export default { title: 'Elements/iou-host', ...controlled('iou-host') } satisfies Meta;

export const Providing = staged({
  looker: 'initiator',
  past: (world) => lifeTo(world, 'effective.signed'),
  show: () => html`<iou-list></iou-list>`,
});
