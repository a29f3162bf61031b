import type { Words } from '@iou-kit/widget/words/words';
import type { StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { settingsOf } from './settings.ts';
import { storyWords } from './story-words.ts';

interface Ready<Given> {
  readonly words: Words;
  readonly given: Given;
}

/** A story of a part that is handed all it shows: its words, in the toolbar's language, and what was loaded for it. */
export function worded(show: (words: Words) => TemplateResult): StoryObj;
export function worded<Given>(
  show: (words: Words, given: Given) => TemplateResult,
  load: () => Promise<Given>,
): StoryObj;
export function worded<Given>(
  show: (words: Words, given: Given | undefined) => TemplateResult,
  load: () => Promise<Given | undefined> = async () => undefined,
): StoryObj {
  let ready: Ready<Given | undefined> | undefined;
  return {
    loaders: [
      async ({ globals }) => {
        ready = { words: await storyWords(settingsOf(globals).language), given: await load() };
        return {};
      },
    ],
    render: () =>
      ready
        ? html`<div style="max-width: 560px; margin: 0 auto; padding: 24px 16px">${show(ready.words, ready.given)}</div>`
        : html``,
  };
}
