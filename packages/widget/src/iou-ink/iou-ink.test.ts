import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { part } from '../testing/part.ts';
import { writeName } from '../testing/write-name.ts';
import './define.ts';
import { decodeInk } from './ink-encoding.ts';
import type { IouInkElement } from './iou-ink.ts';
import { IouInkChangeEvent } from './iou-ink.events.ts';

const pad = (): Promise<IouInkElement> =>
  fixture<IouInkElement>(html`<iou-ink name="signature" style="inline-size: 340px"></iou-ink>`);

interface Sample {
  readonly x: number;
  readonly y: number;
  readonly pressure?: number;
}

/** Pointer events as a device would send them, for what a mouse cannot show. */
function pointer(ink: IouInkElement, pointerType: string, pointerId: number) {
  const surface = part(ink, '.pad');
  const { left, top } = surface.getBoundingClientRect();
  const send = (type: string, { x, y, pressure = 0.5 }: Sample): boolean =>
    surface.dispatchEvent(
      new PointerEvent(type, {
        pointerType,
        pointerId,
        clientX: left + 1 + x,
        clientY: top + 1 + y,
        pressure,
        bubbles: true,
        cancelable: true,
      }),
    );
  return {
    down: (sample: Sample) => send('pointerdown', sample),
    move: (sample: Sample) => send('pointermove', sample),
    up: (sample: Sample) => send('pointerup', sample),
    cancel: () => send('pointercancel', { x: 0, y: 0 }),
  };
}

const label = (ink: IouInkElement): string | null => part(ink, '[role=img]').getAttribute('aria-label');

describe('<iou-ink>', () => {
  afterEach(() => resetMouse());

  it('says that it is empty, and after writing that it is written', async () => {
    const ink = await pad();
    expect(label(ink)).to.equal('手写签名区，尚未书写');
    await writeName(ink);
    await ink.updateComplete;
    expect(label(ink)).to.equal('手写签名区，已书写');
    expect(decodeInk(ink.value!)?.strokes).to.have.length(2);
    await expectAccessible(ink);
  });

  it('takes a dot for nothing', async () => {
    const ink = await pad();
    const finger = pointer(ink, 'touch', 3);
    finger.down({ x: 40, y: 40 });
    finger.up({ x: 40, y: 40 });
    await ink.updateComplete;
    expect(ink.value).to.equal(null);
    expect(label(ink)).to.equal('手写签名区，尚未书写');
  });

  it('keeps where, how hard and when a pen wrote', async () => {
    const ink = await pad();
    const pen = pointer(ink, 'pen', 1);
    pen.down({ x: 20, y: 30, pressure: 0.2 });
    pen.move({ x: 90, y: 120, pressure: 0.8 });
    pen.up({ x: 90, y: 120 });
    const [[first, second] = []] = ink.strokes;
    expect(first?.slice(0, 3)).to.deep.equal([20, 30, Math.fround(0.2)]);
    expect(second?.slice(0, 3)).to.deep.equal([90, 120, Math.fround(0.8)]);
    expect(second?.[3]).to.be.at.least(0);
  });

  it('ignores a second finger, and all fingers once a pen was seen', async () => {
    const ink = await pad();
    const [pen, palm, thumb] = [pointer(ink, 'pen', 1), pointer(ink, 'touch', 2), pointer(ink, 'touch', 3)];
    palm.down({ x: 200, y: 200 });
    thumb.down({ x: 10, y: 10 });
    thumb.up({ x: 10, y: 10 });
    expect(ink.strokes).to.have.length(0);
    pen.down({ x: 20, y: 30 });
    palm.move({ x: 210, y: 200 });
    pen.move({ x: 80, y: 90 });
    pen.up({ x: 80, y: 90 });
    palm.up({ x: 210, y: 200 });
    palm.down({ x: 5, y: 5 });
    palm.up({ x: 5, y: 5 });
    expect(ink.strokes.map((stroke) => stroke.map(([x, y]) => [x, y]))).to.deep.equal([
      [
        [20, 30],
        [80, 90],
      ],
    ]);
  });

  it('ends a stroke where the system takes the pointer away', async () => {
    const ink = await pad();
    const finger = pointer(ink, 'touch', 4);
    finger.down({ x: 20, y: 30 });
    finger.move({ x: 90, y: 120 });
    finger.cancel();
    finger.move({ x: 150, y: 150 });
    expect(ink.strokes.map((stroke) => stroke.length)).to.deep.equal([2]);
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
    expect(told).to.deep.equal([false, false, false, true]);
  });

  it('neither loses nor stretches what was written when its size changes', async () => {
    const ink = await pad();
    await writeName(ink);
    const before = ink.strokes;
    ink.style.inlineSize = '600px';
    ink.style.setProperty('--iou-ink-height', '120px');
    const canvas = part<HTMLCanvasElement>(ink, 'canvas');
    await waitUntil(
      () => canvas.width === Math.round(canvas.clientWidth * devicePixelRatio) && canvas.clientWidth > 500,
    );
    expect(ink.strokes).to.deep.equal(before);
    expect(decodeInk(ink.value!)).to.deep.include({ w: 338, h: 218 });
  });

  it('takes up again what was written elsewhere', async () => {
    const [ink, other] = [await pad(), await pad()];
    await writeName(ink);
    other.value = ink.value;
    expect(other.value).to.deep.equal(ink.value);
    other.value = { form: 'drawn', format: 'iou-strokes/1', data: 'tampered' };
    expect(other.value).to.equal(null);
  });

  it('is part of a form', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><iou-ink name="signature"></iou-ink></form>`);
    const ink = form.querySelector('iou-ink')!;
    expect(new FormData(form).get('signature')).to.equal(null);
    await writeName(ink);
    expect(JSON.parse(String(new FormData(form).get('signature')))).to.deep.equal(ink.value);
    form.reset();
    expect(ink.strokes).to.have.length(0);
  });

  it('takes nothing while disabled', async () => {
    const ink = await pad();
    ink.disabled = true;
    await writeName(ink);
    expect(ink.strokes).to.have.length(0);
  });
});
