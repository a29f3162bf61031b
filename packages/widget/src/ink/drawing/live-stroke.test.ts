import { expect } from '@open-wc/testing';
import { traceOutline, type PathSink, type PenLook } from '@iou-kit/machine/ink/drawing';
import { GrowingOutline } from '../geometry/growing-outline.ts';
import type { InputPoint } from '../geometry/vec.ts';
import { difficult, recorded, wander } from '../geometry/stroke-samples.harness.ts';
import { LiveStroke } from './live-stroke.ts';

const pen: PenLook = { size: 6, thinning: 0.6, smoothing: 0.5, streamline: 0.4, simulatePressure: true };

/** Notes the points that pull a curve, which are those of the outline. */
function noting(): PathSink & { readonly pulls: string[]; lines: number } {
  return {
    pulls: [],
    lines: 0,
    moveTo() {},
    lineTo() {
      this.lines += 1;
    },
    quadraticCurveTo(x, y) {
      this.pulls.push(`${x},${y}`);
    },
    closePath() {},
  };
}

const CSS = 3;

/** What a stroke looks like: grown in frames of a few points each, or as one outline. */
function pixels(draw: (context: CanvasRenderingContext2D) => void): Uint8ClampedArray {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [260 * CSS, 180 * CSS];
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.scale(CSS, CSS);
  draw(context);
  return context.getImageData(0, 0, canvas.width, canvas.height).data;
}

function grown(points: readonly InputPoint[], each: number): Uint8ClampedArray {
  return pixels((context) => {
    const stroke = new LiveStroke(pen);
    points.forEach((point, i) => {
      stroke.add(point);
      if (i % each !== each - 1) return;
      context.beginPath();
      if (stroke.tracePiece(context)) context.fill();
    });
    context.beginPath();
    stroke.traceTail(context);
    context.fill();
  });
}

function whole(points: readonly InputPoint[]): Uint8ClampedArray {
  const outline = new GrowingOutline(pen);
  for (const point of points) outline.add(point);
  return pixels((context) => {
    context.beginPath();
    traceOutline(context, outline.outline());
    context.fill();
  });
}

/** Pixels within the stroke that are pale (along a seam they are three quarters covered: 191); those that differ by a quarter. */
function difference(points: readonly InputPoint[], each: number): [pale: number, off: number] {
  const [ours, theirs] = [grown(points, each), whole(points)];
  let [pale, off] = [0, 0];
  for (let i = 3; i < theirs.length; i += 4) {
    if (theirs[i] === 255 && ours[i]! < 216) pale += 1;
    if (Math.abs(theirs[i]! - ours[i]!) > 64) off += 1;
  }
  return [pale, off];
}

describe('LiveStroke', () => {
  it('is in its pieces and its tail the whole outline, each point once', () => {
    const strokes = [...Object.values(difficult), ...recorded, wander(3, 300), wander(4, 300)];
    for (const points of strokes) {
      const live = new LiveStroke(pen);
      const outline = new GrowingOutline(pen);
      const pieces = noting();
      points.forEach((point, i) => {
        live.add(point);
        outline.add(point);
        if (i % 3 === 0) live.tracePiece(pieces);
      });
      const tail = noting();
      live.traceTail(tail);
      const expected = outline.outline().map(([x, y]) => `${x},${y}`);
      expect([...pieces.pulls, ...tail.pulls].sort()).to.deep.equal(expected.length < 3 ? [] : expected.sort());
    }
  });

  it('shows no seam where its pieces meet', () => {
    for (const points of recorded)
      for (const each of [1, 3, 5]) expect(difference(points, each), `${each} points a frame`).to.deep.equal([0, 0]);
  });

  it('is off by a few pixels at most, until it is finished, where a hand would hardly go', () => {
    for (const points of [...Object.values(difficult), ...Array.from({ length: 12 }, (_, seed) => wander(seed, 120))])
      for (const each of [1, 3, 5]) {
        const [pale, off] = difference(points, each);
        expect(pale + off).to.be.at.most(20);
      }
  });

  it('traces no more for a point at the end of a long stroke than at its beginning', () => {
    const live = new LiveStroke(pen);
    const counts = wander(5, 6000).map((point) => {
      live.add(point);
      const sink = noting();
      live.tracePiece(sink);
      live.traceTail(sink);
      return sink.pulls.length + sink.lines;
    });
    expect(Math.max(...counts.slice(3000))).to.be.at.most(Math.max(...counts.slice(0, 3000)) + 60);
    expect(Math.max(...counts)).to.be.at.most(400);
  });

  it('cuts what comes in one go into pieces as short as those that come one by one', () => {
    const live = new LiveStroke(pen);
    for (const point of wander(6, 2000)) live.add(point);
    const lengths: number[] = [];
    for (let sink = noting(); live.tracePiece(sink); sink = noting()) lengths.push(sink.pulls.length);
    expect(lengths.length).to.be.greaterThan(40);
    expect(Math.max(...lengths)).to.be.at.most(130);
  });
});
