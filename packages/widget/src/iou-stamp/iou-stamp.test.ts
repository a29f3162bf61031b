import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { part, text } from '../testing/part.ts';
import './define.ts';
import type { IouStampElement } from './iou-stamp.ts';

const stamp = (words: string): Promise<IouStampElement> =>
  fixture<IouStampElement>(html`<iou-stamp .text=${words} date="2026年11月22日"></iou-stamp>`);

describe('<iou-stamp>', () => {
  it('is a picture of its words over a date', async () => {
    const element = await stamp('已完成签署');
    expect(part(element, '[role=img]').getAttribute('aria-label')).to.equal('已完成签署');
    expect(text(part(element, '.face'))).to.equal('已完成签署 2026年11月22日');
    await expectAccessible(element);
  });

  it('lands on the change itself, and only then', async () => {
    const element = await stamp('');
    expect(element.shadowRoot?.querySelector('.face')).to.equal(null);
    element.text = '已完成签署';
    await element.updateComplete;
    const face = part(element, '.face');
    expect(face.classList.contains('landing')).to.equal(true);
    face.dispatchEvent(new AnimationEvent('animationend'));
    await element.updateComplete;
    expect(face.classList.contains('landing')).to.equal(false);
    expect(part(await stamp('已结清'), '.face').classList.contains('landing')).to.equal(false);
  });

  it('is muted for what has ended', async () => {
    const element = await stamp('已撤销');
    const before = getComputedStyle(part(element, '.face')).color;
    element.muted = true;
    await element.updateComplete;
    expect(getComputedStyle(part(element, '.face')).color).not.to.equal(before);
  });

  it('takes its colour from the partner’s token', async () => {
    const element = await stamp('已完成签署');
    element.style.setProperty('--iou-color-stamp', 'rgb(1, 2, 3)');
    expect(getComputedStyle(part(element, '.face')).color).to.equal('rgb(1, 2, 3)');
    element.style.setProperty('--iou-stamp-stamp', 'rgb(4, 5, 6)');
    expect(getComputedStyle(part(element, '.face')).color).to.equal('rgb(4, 5, 6)');
  });
});
