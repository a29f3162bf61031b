import '@iou-kit/widget/elements/iou-home';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { controlled } from '../../kit/controlled.ts';
import { find, press } from '../../kit/hands.ts';
import { staged } from '../../kit/stage.ts';

export default { title: 'Elements/iou-home', ...controlled('iou-home') } satisfies Meta;

const home = { looker: 'initiator', past: async () => undefined, show: () => html`<iou-home></iou-home>` } as const;

export const Home = staged(home);
export const UnderAHeadingOfThePage = staged({ ...home, show: () => html`<iou-home bare></iou-home>` });
export const MyCode = staged({
  ...home,
  play: async (canvas, { words }) => {
    await press(canvas, words.myCode.title);
    await find(canvas, words.myCode.renew);
  },
});
