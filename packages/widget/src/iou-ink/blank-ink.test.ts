import { expect } from '@open-wc/testing';
import { isBlankInk } from './blank-ink.ts';
import { fitInk, toInk } from './ink-view.ts';
import type { InkPoint, InkStroke } from './stroke.ts';

const line = (...points: readonly (readonly [number, number])[]): InkStroke =>
  points.map(([x, y], i): InkPoint => [x, y, 0.5, i * 8]);

const pad = { w: 340, h: 220 };

describe('isBlankInk', () => {
  const cases: readonly (readonly [string, readonly InkStroke[], boolean])[] = [
    ['nothing', [], true],
    ['a tap', [line([50, 50])], true],
    ['a tap that trembled', [line([50, 50], [51, 52], [50, 50], [52, 51])], true],
    ['many taps on one place', Array.from({ length: 60 }, () => line([50, 50], [51, 51], [50, 50])), true],
    ['a comma', [line([50, 50], [54, 62])], true],
    ['一', [line([50, 100], [110, 98])], false],
    ['two strokes', [line([50, 50], [60, 120]), line([80, 60], [40, 110])], false],
  ];
  for (const [name, strokes, blank] of cases)
    it(`calls ${name} ${blank ? 'blank' : 'a signature'}`, () => {
      expect(isBlankInk({ ...pad, strokes })).to.equal(blank);
    });
});

describe('fitInk', () => {
  it('scales alike in both directions and centres', () => {
    const drawing = { ...pad, strokes: [line([0, 0], [340, 220])] };
    expect(fitInk(drawing, 680, 440)).to.deep.equal({ scale: 2, dx: 0, dy: 0 });
    expect(fitInk(drawing, 680, 220)).to.deep.equal({ scale: 1, dx: 170, dy: 0 });
  });

  it('keeps in sight what was written over the edge', () => {
    const drawing = { ...pad, strokes: [line([-60, 20], [400, 100])] };
    const view = fitInk(drawing, 340, 220);
    const at = (x: number): number => x * view.scale + view.dx;
    expect(at(-60)).to.be.at.least(0);
    expect(at(400)).to.be.at.most(340);
    const [x, y] = toInk(view, at(-60), 20 * view.scale + view.dy);
    expect(x).to.be.closeTo(-60, 1e-9);
    expect(y).to.be.closeTo(20, 1e-9);
  });
});
