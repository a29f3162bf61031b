import '@iou-kit/widget/elements/iou-refusal';
import type { AgreementRecord, State } from '@iou-kit/machine';
import type { Words } from '@iou-kit/widget/words/words';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { lifeTo, type LifeOptions } from '../../kit/life.ts';
import { worded } from '../../kit/worded.ts';
import { storyWorld } from '../../kit/world.ts';
import { cases, codeOf, refusalOf, type Case, type Past } from './cases.ts';

export default { title: 'Parts/Refusals' } satisfies Meta;

type Records = Readonly<Record<Past, AgreementRecord>>;

async function livePasts(): Promise<Records> {
  const recordOf = async (state: State, options?: LifeOptions) =>
    (await (await lifeTo(await storyWorld(), state, options)).view('initiator')).record;
  return {
    pending: await recordOf('pending'),
    revoked: await recordOf('revoked'),
    rejected: await recordOf('rejected'),
    signed: await recordOf('effective.signed'),
    releaseAsked: await recordOf('effective.releasePending'),
    settlementAsked: await recordOf('effective.settlementPending'),
    cancelled: await recordOf('effective.signed', { after: { type: 'release', outcome: 'cancelled' } }),
  };
}

const line = (words: Words, given: Case, records: Records): TemplateResult => html`
  <dt style="margin-top: 20px; font: 14px/1.6 ui-monospace, monospace">
    ${codeOf(given)}${given.side ? html` · ${given.side}` : nothing}${given.note ? html` · ${given.note}` : nothing}
  </dt>
  <dd style="margin: 4px 0 0">
    <iou-refusal
      .words=${words}
      .refusal=${refusalOf(given, records)}
      .failure=${typeof given.what === 'string' ? given.what : null}
      .setting=${{ ...given.setting, side: given.side, record: given.seen && records[given.seen] }}
    ></iou-refusal>
  </dd>
`;

const table = (shown: readonly Case[]): StoryObj =>
  worded((words, records) => html`<dl>${shown.map((given) => line(words, given, records))}</dl>`, livePasts);

export const All = table(cases);
export const OfTheLaw = table(cases.filter(({ what }) => typeof what !== 'string'));
export const OfTheHost = table(cases.filter(({ what }) => typeof what === 'string'));
