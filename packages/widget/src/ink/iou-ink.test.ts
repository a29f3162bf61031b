import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { readDrawnInk, type InkData } from '@iou-kit/machine/ink';
import { resetMouse } from '@web/test-runner-commands';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { part } from '../testing/part.ts';
import { writeName } from '../testing/write-name.ts';
import { hand, name, type Touch } from './capture/hand.harness.ts';
import './define.ts';
import type { IouInkElement } from './iou-ink.ts';
import { IouInkChangeEvent } from './iou-ink.events.ts';

const pad = (): Promise<IouInkElement> =>
  fixture<IouInkElement>(html`<iou-ink name="signature" style="inline-size: 340px"></iou-ink>`);

const label = (ink: IouInkElement): string | null => part(ink, '[role=img]').getAttribute('aria-label');

const stored = (ink: IouInkElement): InkData => {
  const read = readDrawnInk(ink.value!);
  if (!read.ok) throw new Error(read.issue.code);
  return read.value;
};

/** Pixels of the stroke under the pen. */
const inkUnderPen = (ink: IouInkElement): number => {
  const canvas = part<HTMLCanvasElement>(ink, 'canvas');
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return data.filter((value, at) => at % 4 === 3 && value > 0).length;
};

/** Over the same place again and again. */
const scribble = Array.from({ length: 80 }, (_, i): Touch => ({ x: 60 + (i % 2) * 90, y: 80 + (i % 7) }));

describe('<iou-ink>', () => {
  afterEach(() => resetMouse());

  it('says that it is empty, and after writing that it is written', async () => {
    const ink = await pad();
    expect(label(ink)).to.equal('手写签名区，尚未书写');
    await writeName(ink);
    await ink.updateComplete;
    expect(label(ink)).to.equal('手写签名区，已书写');
    expect(stored(ink).strokes).to.have.length(2);
    await expectAccessible(ink);
  });

  it('gives no value for nothing, a dot or a scribble, and says which it is', async () => {
    const ink = await pad();
    expect([ink.value, ink.flaw]).to.deep.equal([null, 'INK_BLANK']);
    hand(ink, 'touch').write({ x: 40, y: 40 });
    await ink.updateComplete;
    expect([ink.value, ink.flaw, label(ink)]).to.deep.equal([null, 'INK_DOT', '手写签名区，尚未书写']);
    ink.clear();
    hand(ink, 'touch').write(...scribble);
    expect([ink.value, ink.flaw]).to.deep.equal([null, 'INK_SCRIBBLE']);
    ink.clear();
    hand(ink, 'touch').write(...name);
    expect(ink.flaw).to.equal(undefined);
  });

  it('stores in its value each sample as it was taken', async () => {
    const ink = await pad();
    hand(ink, 'pen').write(...name.map((at, i) => ({ ...at, x: at.x + 0.377, pressure: 0.2 + i / 10 })));
    hand(ink, 'pen').write(...name.map((at) => ({ ...at, y: at.y + 20 })));
    expect(stored(ink).strokes).to.deep.equal(ink.strokes);
    expect([stored(ink).width, stored(ink).height]).to.deep.equal([338, 218]);
  });

  it('shows the stroke under the pen at once, and after it only its outline', async () => {
    const ink = await pad();
    const pen = hand(ink, 'pen');
    pen.down(name[0]!);
    for (const at of name) pen.move(at);
    await nextFrame();
    expect(inkUnderPen(ink)).to.be.greaterThan(500);
    expect(part(ink, '.hint').hidden).to.equal(true);
    expect(ink.shadowRoot!.querySelectorAll('path')).to.have.length(0);
    pen.up(name.at(-1)!);
    await ink.updateComplete;
    expect(inkUnderPen(ink)).to.equal(0);
    expect(ink.shadowRoot!.querySelectorAll('path[d]')).to.have.length(1);
  });

  it('takes back a stroke, wipes, and tells of both', async () => {
    const ink = await pad();
    const told: boolean[] = [];
    ink.addEventListener(IouInkChangeEvent.type, (event) => told.push((event as IouInkChangeEvent).blank));
    await writeName(ink);
    ink.undo();
    expect(ink.strokes).to.have.length(1);
    ink.clear();
    expect(ink.strokes).to.have.length(0);
    ink.undo();
    ink.clear();
    expect(told).to.deep.equal([false, false, false, true]);
  });

  it('goes on with what is under the pen when the last stroke is taken back', async () => {
    const ink = await pad();
    const pen = hand(ink, 'pen');
    pen.write(...name);
    pen.down({ x: 200, y: 100 });
    ink.undo();
    expect(ink.strokes).to.have.length(1);
    expect(inkUnderPen(ink)).to.equal(0);
  });

  it('neither loses nor stretches what was written when its size changes', async () => {
    const ink = await pad();
    await writeName(ink);
    const before = stored(ink);
    const box = (): DOMRect => part(ink, 'g path').getBoundingClientRect();
    const shape = box().width / box().height;
    ink.style.inlineSize = '600px';
    ink.style.setProperty('--iou-ink-height', '120px');
    await waitUntil(() => Math.abs(part(ink, '.pad').clientWidth - 598) < 1 && box().height < 60);
    expect(stored(ink)).to.deep.equal(before);
    expect(box().width / box().height).to.be.closeTo(shape, 0.02);
    const pen = hand(ink, 'pen');
    pen.write({ x: 299, y: 59 });
    const [middle] = ink.strokes.at(-1)!.points;
    expect([middle!.x, middle!.y].map(Math.round)).to.deep.equal([169, 109]);
  });

  it('goes on with a stroke while its size changes under it', async () => {
    const ink = await pad();
    const pen = hand(ink, 'pen');
    pen.down({ x: 40, y: 40 });
    ink.style.inlineSize = '500px';
    await waitUntil(() => part(ink, '.pad').clientWidth > 490);
    await nextFrame();
    pen.move({ x: 90, y: 130 });
    pen.up({ x: 90, y: 130 });
    expect(ink.strokes[0]?.points.map(({ x, y }) => [x, y])).to.deep.equal([
      [40, 40],
      [90, 130],
    ]);
  });

  it('takes up again what was written elsewhere, and nothing that cannot be read', async () => {
    const [ink, other] = [await pad(), await pad()];
    await writeName(ink);
    other.value = ink.value;
    expect(other.value).to.deep.equal(ink.value);
    hand(other, 'pen').write(...name);
    const times = other.strokes.flatMap(({ points }) => points.map(({ t }) => t!));
    expect(times).to.deep.equal(times.toSorted((a, b) => a - b));
    other.value = { form: 'drawn', format: 'iou-ink/1', data: 'tampered' };
    expect([other.value, other.strokes.length]).to.deep.equal([null, 0]);
    ink.shapeOnly = true;
    ink.value = { ...ink.value! };
    expect(ink.strokes[0]?.points[0]).to.have.all.keys('x', 'y');
  });

  it('takes ink that is given before it has been drawn', async () => {
    const ink = await pad();
    hand(ink, 'pen').write(...name);
    const { value } = ink;
    const early = await fixture<IouInkElement>(html`<iou-ink .value=${value} style="inline-size: 500px"></iou-ink>`);
    expect(early.value).to.deep.equal(value);
    expect(part(early, 'g path').getBoundingClientRect().width).to.be.greaterThan(100);
  });

  it('is part of a form', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><iou-ink name="signature"></iou-ink></form>`);
    const ink = form.querySelector('iou-ink')!;
    expect(new FormData(form).get('signature')).to.equal(null);
    await writeName(ink);
    expect(JSON.parse(String(new FormData(form).get('signature')))).to.deep.equal(ink.value);
    expect(ink.form).to.equal(form);
    form.reset();
    expect(ink.strokes).to.have.length(0);
  });

  it('takes nothing while disabled, by itself or by its fieldset', async () => {
    const fieldset = await fixture<HTMLFieldSetElement>(html`<fieldset disabled><iou-ink></iou-ink></fieldset>`);
    const ink = fieldset.querySelector('iou-ink')!;
    await writeName(ink);
    expect(ink.strokes).to.have.length(0);
    fieldset.disabled = false;
    hand(ink, 'pen').write(...name);
    expect(ink.strokes).to.have.length(1);
  });
});
