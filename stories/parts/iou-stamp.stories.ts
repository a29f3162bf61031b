import '@iou-kit/widget/elements/iou-stamp';
import type { StampName } from '@iou-kit/widget/words/stamp-words';
import { zhCn } from '@iou-kit/widget/words/zh-cn';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { worded } from '../kit/worded.ts';

export default { title: 'Parts/iou-stamp' } satisfies Meta;

/** Chinese on its face in every language, named in the language of the interface. */
const stamp = (name: StampName): StoryObj =>
  worded(
    (words) => html`<iou-stamp
      .text=${zhCn.stamp[name]}
      .label=${words.stamp[name]}
      date="2026年11月22日"
      ?muted=${name !== 'completed'}
    ></iou-stamp>`,
  );

export const Completed = stamp('completed');
export const Released = stamp('released');
export const Settled = stamp('settled');
export const Revoked = stamp('revoked');
export const Rejected = stamp('rejected');
export const Expired = stamp('expired');
