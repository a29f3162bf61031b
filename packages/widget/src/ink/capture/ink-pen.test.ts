import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { InkPoint } from '@iou-kit/machine/ink';
import { part } from '../../testing/part.ts';
import '../define.ts';
import type { IouInkElement } from '../iou-ink.ts';
import { hand, name, type Touch } from './hand.harness.ts';

const pad = (): Promise<IouInkElement> => fixture(html`<iou-ink style="inline-size: 340px"></iou-ink>`);

const places = (ink: IouInkElement): number[][][] => ink.strokes.map(({ points }) => points.map(({ x, y }) => [x, y]));

const last = (ink: IouInkElement): readonly InkPoint[] => ink.strokes.at(-1)?.points ?? [];

describe('the pen of a pad', () => {
  it('keeps every sample that the browser has gathered, and none that it foretells', async () => {
    const ink = await pad();
    const pen = hand(ink, 'pen');
    const gathered = Array.from({ length: 8 }, (_, i): Touch => ({ x: 30 + i * 5, y: 40 + i }));
    pen.down({ x: 20, y: 30 });
    pen.move({ x: 65, y: 47 }, { coalesced: gathered, predicted: [{ x: 300, y: 200 }] });
    pen.move({ x: 80, y: 50 }, { predicted: [{ x: 310, y: 200 }] });
    pen.up({ x: 80, y: 50 });
    expect(places(ink)).to.deep.equal([[[20, 30], ...gathered.map(({ x, y }) => [x, y]), [80, 50]]]);
  });

  it('keeps where, how hard, how held and when a pen wrote, on the grid of the encoding', async () => {
    const ink = await pad();
    const pen = hand(ink, 'pen');
    pen.down({ x: 20.123, y: 30, pressure: 0.2, tiltX: 30, tiltY: -12 });
    pen.move({ x: 90, y: 120, pressure: 0.8, tiltX: 31, tiltY: -12 });
    pen.up({ x: 90, y: 120 });
    const [stroke] = ink.strokes;
    const [first, second] = last(ink);
    expect([stroke?.pointer, stroke?.realPressure]).to.deep.equal(['pen', true]);
    expect(first).to.deep.equal({ x: 20.12, y: 30, pressure: 205 / 1023, t: 0, tilt: [30, -12] });
    expect([second?.pressure, second?.tilt]).to.deep.equal([818 / 1023, [31, -12]]);
    expect(second?.t).to.be.at.least(0);
  });

  it('takes a constant half for no measure, and says nothing of a tilt that is none', async () => {
    const ink = await pad();
    hand(ink, 'touch').write({ x: 20, y: 30 }, { x: 90, y: 120 });
    hand(ink, 'mouse').write({ x: 20, y: 30, pressure: 0.7 }, { x: 90, y: 120, pressure: 0.7 });
    expect(ink.strokes.map(({ pointer, realPressure }) => [pointer, realPressure])).to.deep.equal([
      ['touch', false],
      ['mouse', false],
    ]);
    expect(ink.strokes.flatMap(({ points }) => points.map(({ tilt }) => tilt))).to.deep.equal(
      Array<undefined>(4).fill(undefined),
    );
  });

  it('ignores a second finger', async () => {
    const ink = await pad();
    const [finger, thumb] = [hand(ink, 'touch', 1), hand(ink, 'touch', 2)];
    finger.down({ x: 20, y: 30 });
    thumb.down({ x: 200, y: 30 });
    thumb.move({ x: 210, y: 30 });
    finger.move({ x: 80, y: 90 });
    thumb.up({ x: 210, y: 30 });
    finger.move({ x: 85, y: 99 });
    finger.up({ x: 85, y: 99 });
    expect(places(ink)).to.deep.equal([
      [
        [20, 30],
        [80, 90],
        [85, 99],
      ],
    ]);
  });

  it('takes the pen for the writer and the hand that was there first for its palm', async () => {
    const ink = await pad();
    const [palm, pen] = [hand(ink, 'touch', 1), hand(ink, 'pen', 2)];
    palm.down({ x: 200, y: 200 });
    palm.move({ x: 205, y: 200 });
    pen.down({ x: 20, y: 30 });
    palm.move({ x: 210, y: 200 });
    pen.move({ x: 80, y: 90 });
    pen.up({ x: 80, y: 90 });
    palm.up({ x: 210, y: 200 });
    palm.write({ x: 5, y: 5 }, { x: 60, y: 60 });
    expect(places(ink)).to.deep.equal([
      [
        [20, 30],
        [80, 90],
      ],
    ]);
    ink.clear();
    palm.write({ x: 5, y: 5 }, { x: 60, y: 60 });
    expect(places(ink)).to.deep.equal([
      [
        [5, 5],
        [60, 60],
      ],
    ]);
  });

  it('takes no contact as wide as a palm, and no button but the first', async () => {
    const ink = await pad();
    hand(ink, 'touch').write({ x: 20, y: 30, width: 160, height: 90 }, { x: 90, y: 120 });
    hand(ink, 'mouse').write({ x: 20, y: 30, button: 2 }, { x: 90, y: 120 });
    expect(ink.strokes).to.have.length(0);
  });

  it('lets nothing scroll, select or take the focus under it', async () => {
    const ink = await pad();
    const surface = getComputedStyle(part(ink, '.pad'));
    const selects = surface.getPropertyValue('user-select') || surface.getPropertyValue('-webkit-user-select');
    expect([surface.touchAction, selects]).to.deep.equal(['none', 'none']);
    expect(hand(ink, 'touch').down({ x: 20, y: 30 }).defaultPrevented).to.equal(true);
  });

  it('ends a stroke where the system takes the pointer away', async () => {
    for (const away of ['cancel', 'loseCapture'] as const) {
      const ink = await pad();
      const finger = hand(ink, 'touch');
      finger.down({ x: 20, y: 30 });
      finger.move({ x: 90, y: 120 });
      finger[away]();
      finger.move({ x: 150, y: 150 });
      finger.up({ x: 150, y: 150 });
      expect(places(ink), away).to.deep.equal([
        [
          [20, 30],
          [90, 120],
        ],
      ]);
    }
  });

  it('ends a stroke when its page is hidden or the pad is taken off it', async () => {
    const ink = await pad();
    const finger = hand(ink, 'touch');
    finger.down({ x: 20, y: 30 });
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'hidden');
    finger.move({ x: 150, y: 150 });
    expect(places(ink)).to.deep.equal([[[20, 30]]]);
    finger.down({ x: 20, y: 40 });
    ink.remove();
    expect(places(ink)).to.deep.equal([[[20, 30]], [[20, 40]]]);
  });

  it('writes where it points on a page that is scaled', async () => {
    const ink = await pad();
    ink.style.transform = 'scale(2)';
    ink.style.transformOrigin = '0 0';
    const { left, top } = part(ink, '.pad').getBoundingClientRect();
    const at = { clientX: left + 2 * (1 + 50), clientY: top + 2 * (1 + 40) };
    for (const type of ['pointerdown', 'pointerup'])
      part(ink, '.pad').dispatchEvent(new PointerEvent(type, { pointerId: 3, bubbles: true, ...at }));
    expect(places(ink)).to.deep.equal([[[50, 40]]]);
  });

  it('writes where it points while the page scrolls, or moves the pad in whatever way', async () => {
    const ink = await pad();
    const tall = document.createElement('div');
    tall.style.blockSize = '3000px';
    document.body.append(tall);
    const finger = hand(ink, 'touch');
    finger.down({ x: 50, y: 40 });
    await nextFrame();
    window.scrollTo(0, 60);
    await nextFrame();
    finger.move({ x: 60, y: 50 });
    await nextFrame();
    ink.style.transform = 'translate(30px, 20px) scale(1.5)';
    await nextFrame();
    const { left, top } = part(ink, '.pad').getBoundingClientRect();
    const at = { clientX: left + 1.5 * (1 + 70), clientY: top + 1.5 * (1 + 60) };
    part(ink, '.pad').dispatchEvent(new PointerEvent('pointermove', { pointerId: 7, ...at }));
    finger.up({ x: 0, y: 0 });
    window.scrollTo(0, 0);
    tall.remove();
    const [stroke = []] = places(ink);
    expect(stroke.map((place) => place.map(Math.round))).to.deep.equal([
      [50, 40],
      [60, 50],
      [70, 60],
    ]);
  });

  it('keeps no more than the shape where the host wants no more', async () => {
    const ink = await pad();
    ink.shapeOnly = true;
    hand(ink, 'pen').write(...name.map((at, i) => ({ ...at, pressure: 0.1 + i / 10, tiltX: 20 })));
    expect(last(ink)).to.deep.equal(name.map(({ x, y }) => ({ x, y })));
    expect(ink.strokes[0]?.realPressure).to.equal(false);
  });
});
