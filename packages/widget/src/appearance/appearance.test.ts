import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { iou } from '@iou-kit/machine/kinds/iou';
import '../iou-notice/define.ts';
import { zhCn } from '../testing/words.ts';
import { contrastPalette } from '../styles/contrast-palette.ts';
import '../iou-host/define.ts';
import type { IouHostElement } from '../iou-host/iou-host.ts';
import '../iou-stamp/define.ts';
import type { IouStampElement } from '../iou-stamp/iou-stamp.ts';
import { themes } from '../themes/index.ts';
import type { Appearance } from './appearance.ts';
import { AppliedAppearance } from './apply-appearance.ts';

const dressed = (appearance?: Appearance): Promise<IouHostElement> =>
  fixture(html`<iou-host theme="light" .appearance=${appearance}><iou-stamp></iou-stamp></iou-host>`);

const token = (of: Element, name: string): string => getComputedStyle(of).getPropertyValue(`--iou-${name}`).trim();

describe('the appearance of <iou-host>', () => {
  it('sets tokens, the scheme and the density for all inside, and takes them away again', async () => {
    const host = await dressed({ ...themes.ledger, theme: 'dark' });
    const stamp = host.querySelector('iou-stamp')!;
    await waitUntil(() => token(stamp, 'radius-md') === '0px');
    expect(token(stamp, 'density')).to.equal('0.75');
    expect(getComputedStyle(host).colorScheme).to.equal('dark');
    expect(token(stamp, 'color-accent')).to.match(/^light-dark\(#111111,\s*#F2F2F2\)$/i);
    host.appearance = { variables: { 'radius-md': '3px' } };
    await waitUntil(() => token(stamp, 'radius-md') === '3px');
    expect([token(stamp, 'density'), getComputedStyle(host).colorScheme]).to.deep.equal(['', 'light']);
    host.appearance = undefined;
    await waitUntil(() => host.style.length === 0);
  });

  it('sets rules for a part, within this host alone', async () => {
    const [host, other] = [await dressed(), await dressed()];
    host.appearance = { rules: { 'iou-stamp::part(face)': { 'letter-spacing': '7px' } } };
    const spacing = (of: Element) =>
      getComputedStyle(of.querySelector('iou-stamp')!.shadowRoot!.querySelector('[part=face]')!).letterSpacing;
    for (const { firstElementChild: stamp } of [host, other]) {
      (stamp as IouStampElement).text = '已结清';
      await (stamp as IouStampElement).updateComplete;
    }
    await waitUntil(() => spacing(host) === '7px');
    expect(spacing(other)).not.to.equal('7px');
    const before = document.adoptedStyleSheets.length;
    host.remove();
    expect(document.adoptedStyleSheets.length).to.equal(before - 1);
  });

  it('reaches nothing but our tags, whatever stands in it', () => {
    const element = document.createElement('div');
    document.body.append(element);
    const applied = new AppliedAppearance(element);
    for (const target of ['body', 'iou-form, body', 'iou-form::part(a) { } body', '*', 'iou-form body'])
      expect(() => applied.set({ rules: { [target]: { color: 'red' } } }), target).to.throw(RangeError);
    const before = [...document.adoptedStyleSheets];
    applied.set({ rules: { 'iou-form': { color: 'red } body { display: none' } } });
    const [sheet] = document.adoptedStyleSheets.filter((each) => !before.includes(each));
    expect([...sheet!.cssRules].map(({ cssText }) => cssText)).to.have.length(1);
    expect(getComputedStyle(document.body).display).not.to.equal('none');
    applied.clear();
    element.remove();
  });

  it('reaches a part at any depth, as a style sheet of the page does', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <style>
          iou-notice::part(primary) {
            letter-spacing: 9px;
          }
        </style>
        <iou-notice .words=${zhCn} .kind=${iou}></iou-notice>
      </div>
    `);
    const notice = page.querySelector('iou-notice')!;
    expect(notice.getAttribute('exportparts')?.split(',')).to.include('primary');
    const button = notice.shadowRoot!.querySelector('[part~=primary]')!;
    expect(getComputedStyle(button).letterSpacing).to.equal('9px');
  });

  it('gives way to a person who wants more contrast', async () => {
    const host = await dressed(themes.dusk);
    const stamp = host.querySelector('iou-stamp')!;
    await waitUntil(() => token(stamp, 'color-accent').includes('#5A2CA0'));
    host.contrast = 'more';
    await waitUntil(() => token(stamp, 'color-accent').includes(contrastPalette.accent[0]));
    host.contrast = undefined;
    await waitUntil(() => token(stamp, 'color-accent').includes('#5A2CA0'));
  });
});
