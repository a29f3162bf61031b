import { expect } from '@open-wc/testing';
import type { PenLook } from '@iou-kit/machine/ink/drawing';
import { getStroke } from 'perfect-freehand';
import { GrowingOutline } from './growing-outline.ts';
import type { InputPoint } from './vec.ts';
import { difficult, recorded, wander } from './stroke-samples.harness.ts';

/** The version that the geometry was written after. Another one needs this test's word, not a hope. */
const LIBRARY = '1.2.3';

const pens: readonly PenLook[] = [
  { size: 6, thinning: 0.6, smoothing: 0.5, streamline: 0.4, simulatePressure: true },
  { size: 6, thinning: 0.6, smoothing: 0.5, streamline: 0.4, simulatePressure: false },
  { size: 16, thinning: 0.5, smoothing: 0.5, streamline: 0.5, simulatePressure: true },
  { size: 3, thinning: 0, smoothing: 0.2, streamline: 0, simulatePressure: false },
  { size: 5, thinning: -0.5, smoothing: 0.9, streamline: 0.9, simulatePressure: true },
];

const ofLibrary = (points: readonly InputPoint[], options: PenLook): number[][] =>
  getStroke(
    points.map(([x, y, pressure]) => [x, y, pressure]),
    options,
  );

/** Where two outlines first differ, in any coordinate by anything. */
function difference(ours: readonly (readonly number[])[], theirs: readonly (readonly number[])[]): string | null {
  if (ours.length !== theirs.length) return `${ours.length} points for ${theirs.length}`;
  const at = ours.findIndex(([x, y], i) => !Object.is(x, theirs[i]![0]) || !Object.is(y, theirs[i]![1]));
  return at < 0 ? null : `point ${at}: ${ours[at]!.join()} for ${theirs[at]!.join()}`;
}

/** Grows a stroke and compares it with the library's at every `every`th point and at the end; how often that was. */
function compare(name: string, points: readonly InputPoint[], every = 1): number {
  let checkpoints = 0;
  for (const options of pens) {
    const growing = new GrowingOutline(options);
    points.forEach((point, i) => {
      growing.add(point);
      if (i % every !== 0 && i !== points.length - 1) return;
      checkpoints += 1;
      const found = difference(growing.outline(), ofLibrary(points.slice(0, i + 1), options));
      expect(found, `${name}, after ${i + 1} points, pen ${JSON.stringify(options)}`).to.equal(null);
    });
  }
  return checkpoints;
}

describe('GrowingOutline', () => {
  it('is measured against the library that the package is pinned to', async () => {
    const { version } = (await (await fetch('/node_modules/perfect-freehand/package.json')).json()) as {
      version: string;
    };
    const { dependencies } = (await (await fetch('/packages/widget/package.json')).json()) as {
      dependencies: Record<string, string>;
    };
    expect([version, dependencies['perfect-freehand']]).to.deep.equal([LIBRARY, LIBRARY]);
  });

  it('equals the library’s outline of strokes that are difficult, after every point', () => {
    const checkpoints = Object.entries(difficult).reduce((sum, [name, points]) => sum + compare(name, points), 0);
    expect(checkpoints).to.be.at.least(1000);
  });

  it('equals it on recorded strokes', () => {
    const checkpoints = recorded.reduce((sum, points, i) => sum + compare(`recorded ${i}`, points), 0);
    expect(checkpoints).to.be.at.least(300);
  });

  it('equals it on random strokes', () => {
    let checkpoints = 0;
    for (let seed = 1; seed <= 24; seed += 1) checkpoints += compare(`wander ${seed}`, wander(seed, 200), 7);
    expect(checkpoints).to.be.at.least(1000);
  }).timeout(60_000);

  it('foretells the tail that points to come will give, and forgets it', () => {
    for (const options of pens) {
      const points = wander(99, 160);
      const growing = new GrowingOutline(options);
      points.forEach((point, i) => {
        growing.add(point);
        if (i < 60 || i % 10 !== 0 || growing.final.left.length === 0) return;
        const before = growing.outline();
        const expected = points.slice(i + 1, i + 4);
        const { left, cap } = growing.tail(expected);
        const whole = ofLibrary(points.slice(0, i + 1 + expected.length), options);
        const start = growing.final.left.length;
        expect(difference([...left, ...cap], whole.slice(start, start + left.length + cap.length))).to.equal(null);
        expect(difference(growing.outline(), before)).to.equal(null);
      });
    }
  });

  it('never takes back what is final', () => {
    const growing = new GrowingOutline(pens[0]!);
    let last: readonly (readonly number[])[] = [];
    for (const point of wander(7, 400)) {
      growing.add(point);
      expect(difference(growing.final.left.slice(0, last.length), last)).to.equal(null);
      last = growing.final.left.slice();
    }
    expect(last.length).to.be.greaterThan(100);
  });

  it('has a tail that does not grow with the stroke', () => {
    const growing = new GrowingOutline(pens[0]!);
    const sizes = wander(11, 6000).map((point) => {
      growing.add(point);
      const { left, right, cap } = growing.tail();
      return left.length + right.length + cap.length;
    });
    expect(Math.max(...sizes.slice(3000))).to.be.at.most(Math.max(...sizes.slice(0, 3000)) + 40);
    expect(Math.max(...sizes)).to.be.at.most(300);
  });
});
