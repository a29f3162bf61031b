import '@iou-kit/widget/elements/iou-form';
import { roleWord, wordsOf } from '@iou-kit/widget/words/kind-words';
import { say } from '@iou-kit/widget/words/say';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { controlled } from '../../kit/controlled.ts';
import { find, press } from '../../kit/hands.ts';
import { lifeTo } from '../../kit/life.ts';
import { seenIn } from '../../kit/seen.ts';
import { staged, type Staging } from '../../kit/stage.ts';
import { fullTerms, sampleTerms } from '../../kit/terms.ts';
import type { StoryWorldOptions } from '../../kit/world.ts';

export default { title: 'Elements/iou-form/Making', ...controlled('iou-form') } satisfies Meta;

/** A form that has just been put into the page. */
const blank = (play?: Staging<undefined>['play'], world?: StoryWorldOptions): StoryObj =>
  staged({ looker: 'initiator', world, past: async () => undefined, show: () => html`<iou-form></iou-form>`, play });

const readAtOnce = { policy: { noticeReadSeconds: 0 } };

export const Template = blank();
export const Notice = blank((canvas, { words }) => press(canvas, wordsOf(words, 'iou').screens.create));
export const NoticeRead = blank(async (canvas, { words }) => {
  await press(canvas, wordsOf(words, 'iou').screens.create);
  await find(canvas, words.action.acceptNotice);
}, readAtOnce);
export const FirstSight = blank(async (canvas, { words }) => {
  await press(canvas, wordsOf(words, 'iou').screens.create, words.action.acceptNotice);
  await find(canvas, words.action.next);
}, readAtOnce);

const seen = seenIn((recordId) => html`<iou-form record-id=${recordId}></iou-form>`);
const unknown = { world: { known: false } };

export const DraftBorrower = seen('draft', 'initiator', 'borrower');
export const DraftLender = seen('draft', 'initiator', 'lender');
export const DraftUnknownToTheHost = seen('draft', 'initiator', 'borrower', unknown);
export const DraftWithAllTerms = seen('draft', 'initiator', 'borrower', { terms: sampleTerms });
export const DraftWithEverythingFilledIn = seen('draft', 'initiator', 'borrower', { terms: fullTerms });
export const FillingInTheOther = seen('draft', 'initiator', 'borrower', {
  terms: sampleTerms,
  play: (canvas, { words }) => press(canvas, say(words.form.fillOther, { other: roleWord(words, 'iou', 'lender') })),
});
export const WithMistakes = seen('draft', 'initiator', 'borrower', {
  ...unknown,
  terms: { ...sampleTerms, principalFen: 10_000_001, rateBp: 1201, repayDate: '2026-11-01' },
  play: (canvas, { words }) => press(canvas, words.action.next),
});
export const NothingFilledIn = seen('draft', 'initiator', 'borrower', {
  ...unknown,
  terms: {},
  play: (canvas, { words }) => press(canvas, words.action.next),
});
export const TheyDeclined = seen('awaitingCounterparty', 'initiator', 'borrower', {
  since: (play) => play.does('counterparty', { type: 'invitation.decline' }),
});

/** 重新创建: the terms of another record, and nobody's particulars. */
export const CreatingAgain = staged({
  looker: 'initiator',
  past: async (world) => (await lifeTo(world, 'expired', { terms: fullTerms })).view('initiator'),
  show: ({ past }) => html`<iou-form .copyFrom=${past}></iou-form>`,
  world: readAtOnce,
  play: async (canvas, { words }) => {
    await press(canvas, wordsOf(words, 'iou').screens.create, words.action.acceptNotice);
    await find(canvas, words.action.next);
  },
});
