import '@iou-kit/widget/elements/iou-paper';
import type { RecordView, Side, State } from '@iou-kit/machine';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { signatureOf } from '../../kit/handwriting.ts';
import { lifeTo, type LifeOptions } from '../../kit/life.ts';
import { cast } from '../../kit/people.ts';
import { fullTerms } from '../../kit/terms.ts';
import { worded } from '../../kit/worded.ts';
import { storyWorld } from '../../kit/world.ts';
import { contentOf } from './content.ts';

export default { title: 'Parts/iou-paper' } satisfies Meta;

interface Paper extends LifeOptions {
  readonly looker?: Side;
  readonly sample?: boolean;
  readonly simulated?: boolean;
  /** Ink that lies there before it is signed with. */
  readonly ink?: RecordView['ink'];
}

const paper = (state: State, { looker = 'initiator', sample, simulated, ink, ...life }: Paper = {}): StoryObj =>
  worded(
    (words, view) => html`<iou-paper
      .words=${words}
      .content=${{ ...contentOf(words, { ...view, ink: { ...view.ink, ...ink } }), sample, simulated }}
    ></iou-paper>`,
    async () => (await lifeTo(await storyWorld(), state, life)).view(looker),
  );

export const Sample = paper('awaitingInitiatorSignature', { details: 'shared', looker: 'counterparty', sample: true });
export const Demonstration = paper('effective.signed', { simulated: true });
export const ToBeSigned = paper('awaitingInitiatorSignature');
export const InkLiesOnIt = paper('awaitingInitiatorSignature', { ink: { initiator: signatureOf('initiator') } });
export const NameTypedOnIt = paper('awaitingInitiatorSignature', {
  ink: { initiator: { form: 'typed', name: cast.initiator.name } },
});
export const SignedByOne = paper('pending');
export const ToBeSignedByTheOther = paper('pending', { looker: 'counterparty' });
export const SignedByBoth = paper('effective.signed');
export const LenderBegan = paper('effective.signed', { initiator: 'lender' });
export const WithMonthlySchedule = paper('effective.signed', { terms: fullTerms });
export const Released = paper('released');
export const Settled = paper('settled');
export const Revoked = paper('revoked');
export const Rejected = paper('rejected');
export const Expired = paper('expired');
