import type { Host } from '@iou-kit/host-adapter';
import { httpHost } from '@iou-kit/host-adapter/http';
import '@iou-kit/widget/elements/iou-host';
import type { Words } from '@iou-kit/widget/words/words';
import type { StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { hostLooks } from './frame.ts';
import { endpointOf, openWorld } from './msw.ts';
import { fetchOver, type Network } from './network.ts';
import { settled } from './page.ts';
import type { Actor } from './people.ts';
import { settingsOf } from './settings.ts';
import { storyWords } from './story-words.ts';
import { storyWorld, type StoryWorld, type StoryWorldOptions } from './world.ts';

/** What a story shows, and to whom. */
export interface Staging<Past> {
  /** Who looks at the page. */
  readonly looker: Actor;
  readonly world?: StoryWorldOptions | undefined;
  /** What happened before the page was opened. */
  readonly past: (world: StoryWorld) => Promise<Past>;
  /** What the looker's host does otherwise: fail, or take its time. */
  readonly host?: ((host: Host) => Host) | undefined;
  readonly show: (stage: Stage<Past>) => TemplateResult;
  /** The other person's page, beside it, through a host of theirs. */
  readonly beside?: { readonly looker: Actor; readonly show: (stage: Stage<Past>) => TemplateResult } | undefined;
  /** The host does not say what was asked of it: the story is about that, and its page does not come to rest. */
  readonly unanswered?: boolean | undefined;
  /** What the looker then does. */
  readonly play?: ((canvas: HTMLElement, stage: Stage<Past>) => Promise<void>) | undefined;
}

export interface Stage<Past> {
  readonly world: StoryWorld;
  /** The looker's host: the wire protocol, answered by the world's own application. */
  readonly host: Host;
  readonly past: Past;
  /** The host of who sits beside. */
  readonly otherHost: Host | undefined;
  /** In the toolbar's language. */
  readonly words: Words;
}

async function setUp<Past>(
  { looker, past, host, beside, ...staging }: Staging<Past>,
  words: Words,
  network: () => Network,
): Promise<Stage<Past>> {
  const world = await storyWorld(staging.world);
  const told = await past(world);
  const hostOf = (actor: Actor): Host =>
    httpHost({ endpoint: endpointOf(world), getToken: () => world.tokenFor(actor), fetch: fetchOver(network) });
  const served = hostOf(looker);
  return { world, host: host?.(served) ?? served, otherHost: beside && hostOf(beside.looker), past: told, words };
}

/** A story with a world of its own, that is shown through `<iou-host>`. */
export function staged<Past>(staging: Staging<Past>): StoryObj {
  let stage: Stage<Past> | undefined;
  let network: Network = 'fast';
  const closing = new Set<() => void>();
  return {
    loaders: [
      async ({ globals }) => {
        const settings = settingsOf(globals);
        network = settings.network;
        stage = await setUp(staging, await storyWords(settings.language), () => network);
        closing.add(openWorld(stage.world));
        return {};
      },
    ],
    beforeEach: () => () => {
      for (const close of closing) close();
      closing.clear();
    },
    render: (_args, { globals }) => {
      if (!stage) return html``;
      const settings = settingsOf(globals);
      const { theme, contrast, largeType } = hostLooks(settings);
      const seat = (host: Host | undefined, content: TemplateResult) =>
        html`<iou-host lang=${settings.language} theme=${theme} contrast=${contrast} ?large-type=${largeType} .host=${host}
          >${content}</iou-host
        >`;
      const own = seat(stage.host, staging.show(stage));
      const { beside } = staging;
      // Another world has other records: nothing of the elements' is kept.
      return html`${keyed(
        stage.world.id,
        beside
          ? html`<div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(320px, 1fr))">
              ${own}${seat(stage.otherHost, beside.show(stage))}</div>`
          : own,
      )}`;
    },
    play: async ({ canvasElement }) => {
      // What a story shows over a bad network is for people to look at; nothing is played there.
      if (!stage || network !== 'fast') return;
      if (!staging.unanswered) await settled(canvasElement);
      await staging.play?.(canvasElement, stage);
    },
  };
}
