import type { Story } from '@iou-kit/host-adapter/contract';
import type { Side, State } from '@iou-kit/machine';
import type { StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { lifeTo, type LifeOptions } from './life.ts';
import { expectNoRefusal } from './page.ts';
import { otherRole, type Role } from './people.ts';
import { staged, type Staging } from './stage.ts';

export interface SeenOptions
  extends Omit<LifeOptions, 'initiator' | 'asker'>, Pick<Staging<Story>, 'world' | 'host' | 'play'> {
  /** Who asked for the release or the settlement: whoever looks, unless said otherwise. */
  readonly asked?: 'self' | 'other';
  /** What happened after the record had come to its state. */
  readonly since?: (play: Story) => Promise<unknown>;
}

/** Where nobody does anything, nothing can be refused. */
const nothingRefused = async (canvas: HTMLElement): Promise<void> => {
  expectNoRefusal(canvas);
};

export type Seen = (state: State, looker: Side, role: Role, options?: SeenOptions) => StoryObj;

/** Stories of one element: a record that was led to a state, as one of its two people sees it there. */
export const seenIn =
  (show: (recordId: string) => TemplateResult): Seen =>
  (state, looker, role, { asked = 'self', since, world, host, play = nothingRefused, ...life } = {}) =>
    staged({
      looker,
      world,
      host,
      play,
      past: async (made) => {
        const past = await lifeTo(made, state, {
          ...life,
          initiator: looker === 'initiator' ? role : otherRole(role),
          asker: asked === 'self' ? role : otherRole(role),
        });
        await since?.(past);
        return past;
      },
      show: ({ past }) => show(past.recordId),
    });
