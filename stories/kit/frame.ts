import { themeCss, themes } from '@iou-kit/widget/themes';
import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { settingsOf, type Settings } from './settings.ts';

const sheet = Object.entries(themes)
  .map(([name, theme]) => themeCss(name, theme))
  .join('\n');

/** The toolbar's choices as the page has them that a story stands on. */
export function dressPage({ language, scheme, direction }: Settings): void {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = 'light-dark(#f4f2ec, #14171a)';
}

/** As the element around a story has them. A theme is a class, as a partner would put it there. */
export const frameOf = ({ theme, type, density }: Settings) => ({
  className: `iou-theme-${theme}`,
  style: {
    minHeight: '100vh',
    background: 'var(--iou-color-surface)',
    '--iou-type-scale': type === 'large' ? '1.25' : '1',
    '--iou-density': density === 'compact' ? '0.75' : '1',
  },
});

/** As `<iou-host>` and `<iou-embed>` have them. */
export const hostLooks = ({ scheme, contrast, type }: Settings) => ({
  theme: scheme,
  contrast,
  largeType: type === 'large',
});

/** A page for the story to stand on, as the toolbar sets it. */
export const inFrame: Decorator = (story, { globals }) => {
  const settings = settingsOf(globals);
  dressPage(settings);
  const { className, style } = frameOf(settings);
  return html`<style>
      ${sheet}
    </style>
    <div data-frame class=${className} style=${styleMap(style)}>${story()}</div>`;
};
