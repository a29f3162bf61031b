import '@iou-kit/widget/elements/iou-share';
import { maskName } from '@iou-kit/machine/values';
import { paperNoun, roleWord } from '@iou-kit/widget/words/kind-words';
import type { Words } from '@iou-kit/widget/words/words';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { press } from '../kit/hands.ts';
import { cast } from '../kit/people.ts';
import { worded } from '../kit/worded.ts';

export default { title: 'Parts/iou-share' } satisfies Meta;

const url = 'https://demo.example/iou#iou-invite=q5y0dYk2vVwS6c1Rr0sQ3w';

interface Sheet {
  readonly url?: string;
  readonly problem?: (words: Words) => string;
  readonly wechat?: boolean;
}

const sheet = ({ url: link = '', problem, wechat = false }: Sheet): StoryObj =>
  worded(
    (words) => html`<iou-share
      open
      .words=${words}
      .paper=${paperNoun(words, 'iou')}
      .other=${roleWord(words, 'iou', 'lender')}
      .amountFen=${1_000_000}
      .ownName=${maskName(cast.initiator.name)}
      .url=${link}
      .problem=${problem?.(words) ?? ''}
      ?wechat=${wechat}
    ></iou-share>`,
  );

export const Loading = sheet({});
export const Ready = sheet({ url });
export const InWeChat = sheet({ url, wechat: true });
export const WithCode: StoryObj = {
  ...sheet({ url }),
  play: ({ canvasElement }) => press(canvasElement, /^(显示二维码|顯示QR碼|QR code)$/),
};
export const WithoutLink = sheet({ problem: (words) => words.refusals.network });
