import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { settingsOf } from './settings.ts';

/** A page for the story to stand on, in the toolbar's language, colours and type size. */
export const inFrame: Decorator = (story, { globals }) => {
  const { language, type, scheme } = settingsOf(globals);
  document.documentElement.lang = language;
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = 'light-dark(#f4f2ec, #14171a)';
  return html`<div style="--iou-type-scale: ${type === 'large' ? 1.25 : 1}; min-height: 100vh">${story()}</div>`;
};
