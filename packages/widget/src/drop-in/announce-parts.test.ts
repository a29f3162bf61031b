import { expect, fixture, html } from '@open-wc/testing';
import { announceParts } from './announce-parts.ts';
import { partLines, readPartLists } from './part-lists.ts';

const lists = readPartLists(
  'iou-host host core;iou-form form core;iou-list list core;zh-CN words;en english;iou kind;iou/zh-CN said;iou/en told;receipt slip',
);
const base = 'https://partner.example/iou-kit/1.0.0/iou-kit.js';

const links = () => [...document.head.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')];

/** What is announced for the tags of a page, in turn. */
function announced(page: Element, given = lists): string[] {
  const [before, announce] = [links(), announceParts(given, base)];
  for (const tag of ['iou-host', 'iou-form', 'iou-list'])
    for (const used of page.querySelectorAll(tag)) announce(tag, used);
  const made = links().filter((link) => !before.includes(link));
  for (const link of made) link.remove();
  return made.map(({ href }) => href);
}

const parts = (...names: string[]): string[] =>
  names.map((name) => `https://partner.example/iou-kit/1.0.0/parts/${name}.js`);

describe('announceParts', () => {
  it('asks for each part of the tags once, with the words of the host’s language and the kind', async () => {
    const page = await fixture(html`<div><iou-host lang="en"><iou-form></iou-form></iou-host></div>`);
    expect(announced(page)).to.deep.equal(parts('host', 'core', 'english', 'form', 'kind', 'told'));
  });

  it('takes the kind that the form has been given, and none for a list', async () => {
    const page = await fixture(html`<div><iou-form kind="receipt"></iou-form><iou-list></iou-list></div>`);
    expect(announced(page)).to.deep.equal(parts('form', 'core', 'slip', 'list'));
    const form = Object.assign(document.createElement('iou-form'), { kind: 'receipt' });
    page.replaceChildren(form);
    expect(announced(page)).to.deep.equal(parts('form', 'core', 'slip'));
  });

  it('asks for nothing where nothing is built', async () => {
    const page = await fixture(html`<div><iou-form></iou-form></div>`);
    expect(announced(page, readPartLists(partLines))).to.deep.equal([]);
  });
});
