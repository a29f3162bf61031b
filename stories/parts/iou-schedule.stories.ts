import '@iou-kit/widget/elements/iou-schedule';
import { iou, type IouTerms } from '@iou-kit/machine/kinds/iou';
import { wordsOf } from '@iou-kit/widget/words/kind-words';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { asTerms, sampleTerms } from '../kit/terms.ts';
import { worded } from '../kit/worded.ts';

export default { title: 'Parts/iou-schedule' } satisfies Meta;

const schedule = (terms: Partial<IouTerms>): StoryObj =>
  worded(
    (words) => html`<iou-schedule
      .lang=${words.lang}
      .words=${wordsOf(words, 'iou').schedule}
      .installments=${iou.schedule(asTerms({ ...sampleTerms, ...terms }))}
    ></iou-schedule>`,
  );

export const AllAtTheEnd = schedule({});
export const MonthlyInterest = schedule({ repayment: 'monthly', principalFen: 10_000_000, rateBp: 1200 });
export const WithoutInterest = schedule({ rateBp: 0 });
