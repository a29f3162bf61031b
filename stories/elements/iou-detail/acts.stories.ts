import '@iou-kit/widget/elements/iou-detail';
import type { State } from '@iou-kit/machine';
import { actionWord } from '@iou-kit/widget/words/action-words';
import { roleWord, wordsOf } from '@iou-kit/widget/words/kind-words';
import { say } from '@iou-kit/widget/words/say';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { controlled } from '../../kit/controlled.ts';
import { find, press, type } from '../../kit/hands.ts';
import { cast } from '../../kit/people.ts';
import { seenIn, type SeenOptions } from '../../kit/seen.ts';

export default { title: 'Elements/iou-detail/Acts', ...controlled('iou-detail') } satisfies Meta;

const seen = seenIn((recordId) => html`<iou-detail record-id=${recordId}></iou-detail>`);
type Play = NonNullable<SeenOptions['play']>;
const borrower = (state: State, play: Play, options: SeenOptions = {}) =>
  seen(state, 'initiator', 'borrower', { ...options, play });

const passes: SeenOptions = { since: (play) => play.world.setFace(cast.initiator.subject, 'passed') };

const requestRelease: Play = async (canvas, { words }) => {
  await press(canvas, words.action.more, actionWord(words, 'iou', 'requestRelease'));
  await type(canvas, wordsOf(words, 'iou').release.dialog.reason, '双方协商一致，不再借款');
  await press(canvas, words.action.confirm);
};

export const MoreActions = borrower('effective.signed', (canvas, { words }) => press(canvas, words.action.more));
export const RequestingRelease = borrower('effective.signed', (canvas, { words }) =>
  press(canvas, words.action.more, actionWord(words, 'iou', 'requestRelease')),
);
export const RequestingSettlement = borrower('effective.signed', (canvas, { words }) =>
  press(canvas, words.action.more, actionWord(words, 'iou', 'requestSettlement')),
);
export const ProvingTheRequest = borrower('effective.signed', requestRelease);
export const ReleaseRequested = borrower(
  'effective.signed',
  async (canvas, stage) => {
    await requestRelease(canvas, stage);
    await press(canvas, stage.words.verify.consent, stage.words.action.startFace);
    await find(canvas, actionWord(stage.words, 'iou', 'cancelRelease'));
  },
  passes,
);
export const ConfirmingRelease = borrower(
  'effective.releasePending',
  (canvas, { words }) => press(canvas, actionWord(words, 'iou', 'confirmRelease')),
  { asked: 'other' },
);
export const CancelledMeanwhile = borrower(
  'effective.releasePending',
  async (canvas, { words, past }) => {
    await press(canvas, actionWord(words, 'iou', 'confirmRelease'));
    await find(canvas, words.action.startFace);
    await past.does('counterparty', { type: 'release.cancel' });
    await find(canvas, words.action.seeLatest);
  },
  { asked: 'other' },
);
export const CancelledHere = borrower('effective.releasePending', async (canvas, { words }) => {
  await press(canvas, actionWord(words, 'iou', 'cancelRelease'));
  await find(canvas, words.action.more);
});
export const Revoking = borrower('pending', (canvas, { words }) => press(canvas, words.action.revoke));
export const Revoked = borrower('pending', async (canvas, { words }) => {
  await press(canvas, words.action.revoke, words.action.confirmRevoke);
  await find(canvas, words.action.createAgain);
});
export const Deleting = borrower('draft', (canvas, { words }) => press(canvas, words.action.deleteDraft));
export const Reminding = borrower('pending', (canvas, { words }) => press(canvas, words.action.remind));
export const RemindedTwiceADay = borrower('pending', (canvas, { words }) => press(canvas, words.action.remind), {
  since: (play) => play.does('initiator', { type: 'counterparty.remind' }),
});
export const Sending = borrower('pending', (canvas, { words }) =>
  press(canvas, say(words.action.sendToOther, { other: roleWord(words, 'iou', 'lender') })),
);
