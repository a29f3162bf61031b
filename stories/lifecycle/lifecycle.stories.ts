import { states, type State } from '@iou-kit/machine';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { diagram } from './diagram.ts';

interface Given {
  readonly state: State;
}

const style = `
  .lifecycle { max-width: 620px; padding: 24px 16px; font: 16px/1.5 system-ui; color: light-dark(#1f2328, #eceae4); }
  .lifecycle svg { width: 100%; }
  .lifecycle rect { fill: light-dark(#fff, #1d2125); stroke: light-dark(#7f7a6e, #868d95); }
  .lifecycle line { stroke: light-dark(#7f7a6e, #868d95); }
  .lifecycle text { fill: currentColor; font-size: 15px; text-anchor: middle; }
  .lifecycle .lit { stroke: light-dark(#0b5c4f, #6fd3be); stroke-width: 3; }
  .lifecycle g.lit { stroke-width: 0; }
  .lifecycle g.lit rect { fill: light-dark(#0b5c4f, #6fd3be); }
  .lifecycle g.lit text { fill: light-dark(#fff, #06231d); font-weight: 600; }
`;

/** The law, asked of the machine itself. Choose a state to light it. */
export default {
  title: 'Lifecycle',
  parameters: { controls: { disable: false } },
  argTypes: { state: { control: 'select', options: [...states] } },
  render: ({ state }) => html`<style>
      ${style}
    </style>
    ${diagram(state)}`,
} satisfies Meta<Given>;

export const Draft: StoryObj<Given> = { args: { state: 'draft' } };
export const Pending: StoryObj<Given> = { args: { state: 'pending' } };
export const InForce: StoryObj<Given> = { args: { state: 'effective.signed' } };
export const Settled: StoryObj<Given> = { args: { state: 'settled' } };
