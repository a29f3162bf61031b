import '@iou-kit/widget/elements/iou-sign';
import { wordsOf } from '@iou-kit/widget/words/kind-words';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { controlled } from '../../kit/controlled.ts';
import { find, press, type } from '../../kit/hands.ts';
import { cast } from '../../kit/people.ts';
import { seenIn, type SeenOptions } from '../../kit/seen.ts';

export default { title: 'Elements/iou-sign/Acts', ...controlled('iou-sign') } satisfies Meta;

const seen = seenIn((recordId) => html`<iou-sign record-id=${recordId}></iou-sign>`);
type Play = NonNullable<SeenOptions['play']>;
const pending = (play: Play, options: SeenOptions = {}) =>
  seen('pending', 'counterparty', 'lender', { ...options, play });

/** A name that is typed is as good as one that is drawn, and needs no hand. */
const typeName: Play = async (canvas, { words }) => {
  await press(canvas, words.action.signNow, words.ink.type);
  await type(canvas, words.ink.typedName, cast.counterparty.name);
};

const prove: Play = async (canvas, { words }) => {
  await press(canvas, words.verify.consent, words.action.startFace);
};

export const Writing = pending((canvas, { words }) => press(canvas, words.action.signNow));
export const NothingWritten = pending((canvas, { words }) =>
  press(canvas, words.action.signNow, words.action.confirmSign),
);
export const TypedInstead = pending(typeName);
export const InkOnPaper = pending(async (canvas, stage) => {
  await typeName(canvas, stage);
  await press(canvas, stage.words.ink.back);
});
export const IdentityCheck = pending(async (canvas, stage) => {
  await typeName(canvas, stage);
  await press(canvas, stage.words.action.confirmSign);
});
export const InForce = pending(
  async (canvas, stage) => {
    await typeName(canvas, stage);
    await press(canvas, stage.words.action.confirmSign);
    await prove(canvas, stage);
    await find(canvas, stage.words.action.viewDetails);
  },
  { since: (play) => play.world.setFace(cast.counterparty.subject, 'passed') },
);
export const RevokedDuringTheCheck = pending(async (canvas, stage) => {
  await typeName(canvas, stage);
  await press(canvas, stage.words.action.confirmSign);
  await find(canvas, stage.words.action.startFace);
  await stage.past.does('initiator', { type: 'record.revoke' });
  await find(canvas, stage.words.action.seeLatest);
});
export const Refusing = pending((canvas, { words }) => press(canvas, words.action.reject));
export const Refused = pending(async (canvas, { words }) => {
  await press(canvas, words.action.reject);
  await type(canvas, words.dialogs.reject.reason, '金额与约定不一致');
  await press(canvas, wordsOf(words, 'iou').screens.reject);
});
