import { expect } from '@open-wc/testing';
import type { InkData, InkStroke } from '@iou-kit/machine/ink';
import { fitInk, toInk } from './ink-view.ts';
import { inkToSvg, inkToSvgPath, inkViewBox } from '@iou-kit/machine/ink/drawing';

const line = (...places: readonly (readonly [number, number])[]): InkStroke => ({
  pointer: 'mouse',
  realPressure: false,
  points: places.map(([x, y], i) => ({ x, y, pressure: 0.5, t: i * 8 })),
});

const ink: InkData = {
  width: 343,
  height: 220,
  strokes: [line([10.04, 20], [60, 90.26], [120, 30]), line([30, 40], [90, 140])],
};

describe('ink as SVG', () => {
  it('is one closed outline a stroke, around the points', () => {
    const path = inkToSvgPath(ink);
    expect(path.match(/M/g)).to.have.length(2);
    expect(path.match(/Z/g)).to.have.length(2);
    expect(path).not.to.match(/NaN|undefined|Infinity/);
    const [x = 0, y = 0, w = 0, h = 0] = inkViewBox(ink).split(' ').map(Number);
    expect(x).to.be.lessThan(10);
    expect(y).to.be.lessThan(20);
    expect(x + w).to.be.greaterThan(120);
    expect(y + h).to.be.greaterThan(140);
  });

  it('ends where the pen ended', () => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    element.setAttribute('d', inkToSvgPath({ ...ink, strokes: [line([10, 50], [60, 50], [120, 50])] }));
    expect(element.getBBox === undefined).to.equal(false);
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.append(element);
    document.body.append(svg);
    const { x, width } = element.getBBox();
    svg.remove();
    expect(x + width).to.be.within(120, 126);
  });

  it('draws a dot as a spot', () => {
    expect(inkToSvgPath({ ...ink, strokes: [line([50, 50])] })).to.match(/^M.+Z$/);
  });

  it('is a file of its own', () => {
    const parsed = new DOMParser().parseFromString(inkToSvg(ink), 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).to.equal(null);
    expect(parsed.documentElement.getAttribute('viewBox')).to.equal(inkViewBox(ink));
    expect(parsed.querySelector('path')?.getAttribute('d')).to.equal(inkToSvgPath(ink));
  });
});

describe('fitInk', () => {
  const pad = { width: 340, height: 220 };

  it('scales alike in both directions and centres', () => {
    const whole = { ...pad, strokes: [line([0, 0], [340, 220])] };
    expect(fitInk(whole, 680, 440)).to.deep.equal({ scale: 2, dx: 0, dy: 0 });
    expect(fitInk(whole, 680, 220)).to.deep.equal({ scale: 1, dx: 170, dy: 0 });
  });

  it('keeps in sight what was written over the edge', () => {
    const view = fitInk({ ...pad, strokes: [line([-60, 20], [400, 100])] }, 340, 220);
    const at = (x: number): number => x * view.scale + view.dx;
    expect(at(-60)).to.be.at.least(0);
    expect(at(400)).to.be.at.most(340);
    const [x, y] = toInk(view, at(-60), 20 * view.scale + view.dy);
    expect(x).to.be.closeTo(-60, 1e-9);
    expect(y).to.be.closeTo(20, 1e-9);
  });
});
