import '@iou-kit/widget/elements/iou-detail';
import '@iou-kit/widget/elements/iou-form';
import '@iou-kit/widget/elements/iou-host';
import '@iou-kit/widget/elements/iou-list';
import '@iou-kit/widget/elements/iou-sign';
import type { Host } from '@iou-kit/host-adapter';
import { httpHost } from '@iou-kit/host-adapter/http';
import { themeCss, themes, type ThemeName } from '@iou-kit/widget/themes';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { lifeTo } from './kit/life.ts';
import { endpointOf, openWorld } from './kit/msw.ts';
import type { Actor } from './kit/people.ts';
import { settingsOf } from './kit/settings.ts';
import { storyWorld } from './kit/world.ts';

interface Given {
  readonly way: 'tag' | 'frame';
  readonly view: 'form' | 'sign' | 'detail' | 'list';
  readonly lang: 'zh-CN' | 'zh-Hant' | 'en';
  readonly theme: 'own' | ThemeName;
  readonly density: 'comfortable' | 'compact';
  readonly largeType: boolean;
}

const attributes = (given: Readonly<Record<string, string | boolean | undefined>>): string =>
  Object.entries(given)
    .flatMap(([name, value]) =>
      value === undefined || value === false ? [] : [value === true ? name : `${name}="${value}"`],
    )
    .map((each) => ` ${each}`)
    .join('');

/** What a partner puts on a page for this choice. */
function markup({ way, view, lang, theme, density, largeType }: Given): string {
  const looks = { lang, density: density === 'compact' && density, 'large-type': largeType };
  const sheet = theme === 'own' ? '' : `<link rel="stylesheet" href="/iou-kit/themes/${theme}.css" />\n`;
  const record = view === 'sign' || view === 'detail' ? { 'record-id': 'RECORD' } : {};
  const tag = `<iou-${view}${attributes(record)}></iou-${view}>`;
  const tags = `<iou-host${attributes({ endpoint: 'https://api.partner.example/iou', token: 'TOKEN', ...looks })}>\n  ${tag}\n</iou-host>`;
  const frame = `<iou-embed${attributes({ src: 'https://sign.partner.example/', view, ...record, lang, 'large-type': largeType })}></iou-embed>`;
  const body = way === 'tag' ? tags : frame;
  const themed = theme === 'own' ? body : `<div class="iou-theme-${theme}">\n${body.replace(/^/gm, '  ')}\n</div>`;
  return `<script type="module" src="/iou-kit/iou-kit.js"></script>\n${sheet}${themed}`;
}

/** A world that stays while one plays: the same host for each person, and a record that waits for the second of them. */
interface Ground {
  readonly hosts: Readonly<Record<'initiator' | 'counterparty', Host>>;
  readonly recordId: string;
}

async function prepare(): Promise<Ground> {
  const world = await storyWorld();
  openWorld(world);
  const { recordId } = await lifeTo(world, 'pending');
  const hostOf = (actor: Actor) => httpHost({ endpoint: endpointOf(world), getToken: () => world.tokenFor(actor) });
  return { recordId, hosts: { initiator: hostOf('initiator'), counterparty: hostOf('counterparty') } };
}

/** What a tag or a frame of this view shows, and to whom of the two. */
const shows: Readonly<
  Record<Given['view'], { readonly to: keyof Ground['hosts']; readonly tag: (recordId: string) => TemplateResult }>
> = {
  form: { to: 'initiator', tag: () => html`<iou-form></iou-form>` },
  sign: { to: 'counterparty', tag: (recordId) => html`<iou-sign record-id=${recordId}></iou-sign>` },
  detail: { to: 'initiator', tag: (recordId) => html`<iou-detail record-id=${recordId}></iou-detail>` },
  list: { to: 'initiator', tag: () => html`<iou-list></iou-list>` },
};

let ground: Promise<Ground> | undefined;

/** Choose, look, and copy the HTML. */
export default {
  title: 'Playground',
  parameters: { controls: { disable: false } },
  args: { way: 'tag', view: 'form', theme: 'own', density: 'comfortable', largeType: false },
  argTypes: {
    way: { control: 'inline-radio', options: ['tag', 'frame'] },
    view: { control: 'inline-radio', options: ['form', 'sign', 'detail', 'list'] },
    lang: { control: 'inline-radio', options: ['zh-CN', 'zh-Hant', 'en'] },
    theme: { control: 'select', options: ['own', ...Object.keys(themes)] },
    density: { control: 'inline-radio', options: ['comfortable', 'compact'] },
  },
  loaders: [async () => ({ ground: await (ground ??= prepare()) })],
  render: (given, { globals, loaded }) => {
    const { hosts, recordId } = loaded['ground'] as Ground;
    const { to, tag } = shows[given.view];
    const lang = given.lang ?? settingsOf(globals).language;
    return html`
      <style>
        ${given.theme === 'own' ? '' : themeCss(given.theme, themes[given.theme])}
      </style>
      <div style="display: grid; gap: 24px; max-width: 720px; margin: 0 auto; padding: 24px 16px">
        <label style="font: 16px system-ui">
          HTML to copy
          <textarea
            readonly
            rows="9"
            style="box-sizing: border-box; width: 100%; margin-top: 8px; font: 14px/1.5 ui-monospace, monospace"
            .value=${markup({ ...given, lang })}
          ></textarea>
        </label>
        <div class="iou-theme-${given.theme}">
          <iou-host
            lang=${lang}
            density=${given.density}
            ?large-type=${given.largeType}
            .host=${hosts[to]}
          >
            ${tag(recordId)}
          </iou-host>
        </div>
      </div>
    `;
  },
} satisfies Meta<Given>;

export const Playground: StoryObj<Given> = {};
