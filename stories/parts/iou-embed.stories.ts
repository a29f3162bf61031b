import '@iou-kit/widget/elements/iou-embed';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { controlled } from '../kit/controlled.ts';
import { hostLooks } from '../kit/frame.ts';
import { settingsOf } from '../kit/settings.ts';

export default { title: 'Parts/iou-embed', ...controlled('iou-embed') } satisfies Meta;

/** No signing origin stands behind a story: a file that answers nothing, of another origin, is framed in its place. */
const silent = import.meta.url.replace('//localhost', '//127.0.0.1');

/** 签约页面暂时无法打开: the frame did not answer in time. It is tried again all the while. */
export const Outage: StoryObj = {
  render: (_, { globals }) => {
    const settings = settingsOf(globals);
    const { theme, contrast, largeType } = hostLooks(settings);
    return html`<iou-embed
      view="sign"
      lang=${settings.language}
      theme=${theme}
      contrast=${contrast}
      ?large-type=${largeType}
      src=${silent}
      timeout="300"
    ></iou-embed>`;
  },
  play: async ({ canvasElement }) => {
    const embed = canvasElement.querySelector('iou-embed');
    if (embed && !embed.shadowRoot?.querySelector('[role=alert]'))
      await new Promise((told) => {
        embed.addEventListener('iou-host-failed', told, { once: true });
      });
    await embed?.updateComplete;
  },
};
