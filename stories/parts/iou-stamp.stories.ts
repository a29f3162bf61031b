import '@iou-kit/widget/elements/iou-stamp';
import { stampWord, type StampName } from '@iou-kit/widget/words/stamp-words';
import type { Words } from '@iou-kit/widget/words/words';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { storyWords } from '../kit/story-words.ts';
import { worded } from '../kit/worded.ts';

export default { title: 'Parts/iou-stamp' } satisfies Meta;

/** Chinese on its face in every language, named in the language of the interface. */
const stamp = (name: StampName): StoryObj =>
  worded<Words>(
    (words, chinese) => html`<iou-stamp
      .text=${stampWord(chinese, 'iou', name)}
      .label=${stampWord(words, 'iou', name)}
      date="2026年11月22日"
      ?muted=${name !== 'completed'}
    ></iou-stamp>`,
    () => storyWords('zh-CN'),
  );

export const Completed = stamp('completed');
export const Released = stamp('released');
export const Settled = stamp('settled');
export const Revoked = stamp('revoked');
export const Rejected = stamp('rejected');
export const Expired = stamp('expired');
