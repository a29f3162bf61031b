import { themeCss, themes } from '@iou-kit/widget/themes';
import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { settingsOf } from './settings.ts';

const sheet = Object.entries(themes)
  .map(([name, theme]) => themeCss(name, theme))
  .join('\n');

/** A page for the story to stand on, as the toolbar sets it. A theme is a class of the page around, as a partner would put it there. */
export const inFrame: Decorator = (story, { globals }) => {
  const { language, type, scheme, theme, density, direction } = settingsOf(globals);
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = 'light-dark(#f4f2ec, #14171a)';
  const style = {
    minHeight: '100vh',
    background: 'var(--iou-color-surface)',
    '--iou-type-scale': type === 'large' ? '1.25' : '1',
    ...(density === 'compact' ? { '--iou-density': '0.75' } : {}),
  };
  return html`<style>
      ${sheet}
    </style>
    <div class="iou-theme-${theme}" style=${styleMap(style)}>${story()}</div>`;
};
