import { expect } from '@open-wc/testing';
import { traceOutline, type PenLook } from '@iou-kit/machine/ink/drawing';
import { GrowingOutline } from '../geometry/growing-outline.ts';
import { difficult, recorded, wander } from '../geometry/stroke-samples.harness.ts';
import type { InputPoint } from '../geometry/vec.ts';
import { BoundedPath } from './bounded-path.ts';
import { InkCanvas } from './ink-canvas.ts';
import { LiveDrawing } from './live-drawing.ts';

const pen: PenLook = { size: 6, thinning: 0.6, smoothing: 0.5, streamline: 0.4, simulatePressure: true };
/** Odd on purpose: nothing lies on whole pixels by itself. */
const view = { scale: 2.7, dx: 3.3, dy: -1.4 };

/** Over itself again and again, at every angle. */
const loops: readonly InputPoint[] = Array.from({ length: 260 }, (_, i) => [
  130 + 50 * Math.cos(i * 0.31) + 20 * Math.sin(i * 0.05),
  90 + 40 * Math.sin(i * 0.27),
  0.5,
]);

describe('LiveDrawing', () => {
  let element: HTMLCanvasElement;
  let canvas: InkCanvas;

  beforeEach(() => {
    element = document.createElement('canvas');
    Object.assign(element.style, { width: '700px', height: '490px', color: 'black' });
    element.getContext('2d', { willReadFrequently: true });
    document.body.append(element);
    canvas = new InkCanvas(element);
    canvas.prepare(view);
  });

  afterEach(() => {
    element.remove();
  });

  const pixels = (): Uint8ClampedArray =>
    element.getContext('2d')!.getImageData(0, 0, element.width, element.height).data;

  function grown(points: readonly InputPoint[], each: number, expected: (at: number) => readonly InputPoint[]) {
    canvas.prepare(view);
    const drawing = new LiveDrawing(pen, canvas);
    points.forEach((point, i) => {
      drawing.add(point);
      if (i % each === each - 1) drawing.paint(expected(i));
    });
    drawing.paint();
    return pixels();
  }

  function whole(points: readonly InputPoint[]): Uint8ClampedArray {
    canvas.prepare(view);
    const outline = new GrowingOutline(pen);
    for (const point of points) outline.add(point);
    const shape = new BoundedPath(canvas.lay);
    traceOutline(shape, outline.outline());
    canvas.show(shape);
    return pixels();
  }

  /** Pixels that differ by more than a quarter: where a stroke crosses itself, two edges may share a pixel. */
  const off = (a: Uint8ClampedArray, b: Uint8ClampedArray): number =>
    a.reduce((sum, value, i) => sum + (i % 4 === 3 && Math.abs(value - b[i]!) > 64 ? 1 : 0), 0);

  it('is the whole outline after any number of frames, whatever the tail went over', () => {
    const strokes = [...recorded, loops];
    for (const points of strokes)
      for (const each of [1, 4]) {
        const none = grown(points, each, () => []);
        const once = whole(points);
        const pale = none.filter((value, i) => once[i] === 255 && value < 216);
        expect(pale.length, `a seam, ${each} points a frame`).to.be.at.most(points === loops ? 80 : 2);
        expect(off(none, once), `${each} points a frame`).to.be.at.most(points === loops ? 80 : 2);
      }
  });

  it('is off by a few pixels at most where a hand would hardly go', () => {
    for (const points of [...Object.values(difficult), ...Array.from({ length: 6 }, (_, seed) => wander(seed, 120))])
      expect(
        off(
          grown(points, 1, () => []),
          whole(points),
        ),
      ).to.be.at.most(20);
  });

  it('leaves nothing of what was expected and did not come, to the last pixel', () => {
    const astray = (at: number): InputPoint[] => {
      const [x, y] = loops[at]!;
      return [
        [x + 30, y - 25, 0.5],
        [x + 70, y - 60, 0.5],
      ];
    };
    const clean = grown(loops, 2, () => []);
    expect(clean.some((value) => value > 0)).to.equal(true);
    const strayed = grown(loops, 2, astray);
    expect(strayed.filter((value, i) => value !== clean[i])).to.have.length(0);
  });

  it('leaves nothing of a stroke that was taken back', () => {
    grown(loops, 2, () => []);
    canvas.clear();
    expect(pixels().every((value) => value === 0)).to.equal(true);
    const again = grown(recorded[0]!, 2, () => []);
    expect(off(again, whole(recorded[0]!))).to.be.at.most(2);
  });

  it('paints as little at the end of a long scribble on a small pad as at its beginning', () => {
    Object.assign(element.style, { width: '120px', height: '80px' });
    canvas.prepare({ scale: 1, dx: 0, dy: 0 });
    const drawing = new LiveDrawing(pen, canvas);
    const counts = counting(() =>
      Array.from({ length: 6000 }, (_, i) => {
        drawing.add([60 + 50 * Math.sin(i * 0.37), 40 + 30 * Math.sin(i * 0.053 + 1), 0.5]);
        drawing.paint();
      }),
    );
    expect(counts).to.have.length(6000);
    expect(Math.max(...counts)).to.be.at.most(24);
    const mean = (part: readonly number[]): number => part.reduce((sum, count) => sum + count, 0) / part.length;
    expect(mean(counts.slice(-1000))).to.be.at.most(mean(counts.slice(500, 1500)) * 1.2);
  });

  /** How many shapes are filled and pictures copied in each frame: those end with the tail, in which the caller paints. */
  function counting(act: () => void): number[] {
    const counts: number[] = [];
    let count = 0;
    const proto = CanvasRenderingContext2D.prototype;
    const { fill, drawImage } = proto;
    const show = canvas.show.bind(canvas);
    proto.fill = function (this: CanvasRenderingContext2D, ...given: unknown[]) {
      count += 1;
      Reflect.apply(fill, this, given);
    };
    proto.drawImage = function (this: CanvasRenderingContext2D, ...given: unknown[]) {
      count += 1;
      Reflect.apply(drawImage, this, given);
    };
    canvas.show = (shape) => {
      show(shape);
      counts.push(count);
      count = 0;
    };
    try {
      act();
    } finally {
      Object.assign(proto, { fill, drawImage });
    }
    return counts;
  }
});
