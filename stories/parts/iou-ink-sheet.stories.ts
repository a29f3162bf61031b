import '@iou-kit/widget/elements/iou-ink-sheet';
import type { Ink } from '@iou-kit/machine';
import { paperNoun } from '@iou-kit/widget/words/kind-words';
import type { Words } from '@iou-kit/widget/words/words';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { signatureOf } from '../kit/handwriting.ts';
import { worded } from '../kit/worded.ts';

export default { title: 'Parts/iou-ink-sheet' } satisfies Meta;

interface Sheet {
  readonly ink?: Ink;
  readonly busy?: boolean;
  readonly problem?: (words: Words) => string;
}

const sheet = ({ ink, busy = false, problem }: Sheet): StoryObj =>
  worded(
    (words) => html`<iou-ink-sheet
      open
      .words=${words}
      .paper=${paperNoun(words, 'iou')}
      .ink=${ink ?? null}
      .busy=${busy}
      .problem=${problem?.(words) ?? ''}
      summary=${words.lang === 'zh-CN' ? '您向李*借款¥10,000.00，2027年11月22日前还清' : nothing}
    ></iou-ink-sheet>`,
  );

export const Empty = sheet({});
export const Drawn = sheet({ ink: signatureOf('initiator') });
export const Typed = sheet({ ink: { form: 'typed', name: '王小明' } });
export const TypedNameDiffers = sheet({
  ink: { form: 'typed', name: '王晓明' },
  problem: (words) => words.ink.nameDiffers,
});
export const BeingSubmitted = sheet({ ink: signatureOf('initiator'), busy: true });
