import '@iou-kit/widget/elements/iou-detail';
import '@iou-kit/widget/elements/iou-form';
import '@iou-kit/widget/elements/iou-sign';
import type { Side, State } from '@iou-kit/machine';
import type { Words } from '@iou-kit/widget/words/words';
import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { until } from '../kit/page.ts';
import { cast } from '../kit/people.ts';
import { staged, type Stage } from '../kit/stage.ts';

/** Both people at one table, each before a host of their own; what one does the other sees. */
export interface Table {
  readonly words: Words;
  /** What this person looks at. */
  seat(side: Side): HTMLElement;
  /** Puts another element before a person. */
  turnTo(side: Side, tag: 'iou-sign' | 'iou-detail', given: { recordId: string }): void;
  /** The id of the record that the initiator has made, once it was made. */
  made(): Promise<string>;
  /** Resolves once the record stands there, as the host of both tells it. */
  stands(recordId: string, state: State): Promise<void>;
}

/** A story in which both people act, from an empty form on. */
export const sideBySide = (act: (table: Table) => Promise<void>): StoryObj =>
  staged({
    looker: 'initiator',
    world: { policy: { noticeReadSeconds: 0 } },
    past: async (world) => {
      for (const { subject } of [cast.initiator, cast.counterparty]) await world.setFace(subject, 'passed');
      return { made: undefined as string | undefined };
    },
    show: ({ past }) =>
      html`<div
        data-seat="initiator"
        @iou-created=${({ recordId }: Event & { readonly recordId: string }) => (past.made = recordId)}
      >
        <iou-form></iou-form>
      </div>`,
    beside: { looker: 'counterparty', show: () => html`<div data-seat="counterparty"></div>` },
    play: (canvas, stage) => act(tableOf(canvas, stage)),
  });

function tableOf(canvas: HTMLElement, { words, past, host }: Stage<{ made: string | undefined }>): Table {
  const seat = (side: Side): HTMLElement => {
    const found = canvas.querySelector<HTMLElement>(`[data-seat=${side}]`);
    if (!found) throw new Error(`nobody sits at the ${side}'s seat`);
    return found;
  };
  return {
    words,
    seat,
    turnTo(side, tag, given) {
      seat(side).replaceChildren(Object.assign(document.createElement(tag), given));
    },
    made: () => until('a record must have been made', () => past.made),
    async stands(recordId, state) {
      let found: State | undefined;
      let isAsking = false;
      const ask = async () => {
        isAsking = true;
        const view = await host.storage.load(recordId);
        if (view.ok) found = view.value.record.state;
        isAsking = false;
      };
      await until(`the record must come to be ${state}`, () => {
        if (found !== state && !isAsking) void ask();
        return found === state ? true : undefined;
      });
    },
  };
}
