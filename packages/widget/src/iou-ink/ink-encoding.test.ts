import { expect } from '@open-wc/testing';
import type { Ink } from '@iou-kit/machine';
import { decodeInk, encodeInk } from './ink-encoding.ts';
import { inkToSvgPath, inkViewBox } from './ink-svg.ts';
import type { InkDrawing } from './stroke.ts';

const drawing: InkDrawing = {
  w: 343,
  h: 220,
  strokes: [
    [
      [10.04, 20, 0.5, 0],
      [60, 90.26, 0.5, 16.4],
      [120, 30, 0.5, 33],
    ],
    [
      [30, 40, 0.123, 400],
      [90, 140, 0.77, 416],
    ],
  ],
};

const inkOf = (value: unknown): Ink => ({
  form: 'drawn',
  format: 'iou-strokes/1',
  data: base64Url(JSON.stringify(value)),
});

const base64Url = (text: string): string => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

describe('the encoding of ink', () => {
  it('keeps every point, to a tenth of a pixel, a hundredth of pressure and a millisecond', () => {
    const ink = encodeInk(drawing);
    expect(ink.data).to.match(/^[A-Za-z0-9_-]+$/);
    expect(decodeInk(ink)).to.deep.equal({
      w: 343,
      h: 220,
      strokes: [
        [
          [10, 20, 0.5, 0],
          [60, 90.3, 0.5, 16],
          [120, 30, 0.5, 33],
        ],
        [
          [30, 40, 0.12, 400],
          [90, 140, 0.77, 416],
        ],
      ],
    });
  });

  const point = [1, 2, 0.5, 0];
  const garbage: readonly (readonly [string, Ink])[] = [
    ['a typed name', { form: 'typed', name: '王伟' }],
    ['another format', { ...encodeInk(drawing), format: 'iou-strokes/9' }],
    ['no base64', { form: 'drawn', format: 'iou-strokes/1', data: '%%%' }],
    ['no JSON', { form: 'drawn', format: 'iou-strokes/1', data: base64Url('{"w":') }],
    ['null', inkOf(null)],
    ['a list', inkOf([point])],
    ['no frame', inkOf({ strokes: [[point]] })],
    ['an empty frame', inkOf({ w: 0, h: 10, strokes: [] })],
    ['strokes that are none', inkOf({ w: 1, h: 1, strokes: 'x' })],
    ['an empty stroke', inkOf({ w: 1, h: 1, strokes: [[]] })],
    ['a point of three', inkOf({ w: 1, h: 1, strokes: [[[1, 2, 0.5]]] })],
    ['a point of texts', inkOf({ w: 1, h: 1, strokes: [[['1', '2', '0', '0']]] })],
    ['a point of null', inkOf({ w: 1, h: 1, strokes: [[[NaN, 2, 0.5, 0]]] })],
    ['a pressure over one', inkOf({ w: 1, h: 1, strokes: [[[1, 2, 1.5, 0]]] })],
    ['a time before the first', inkOf({ w: 1, h: 1, strokes: [[[1, 2, 0.5, -1]]] })],
    ['a point far away', inkOf({ w: 1, h: 1, strokes: [[[1e9, 2, 0.5, 0]]] })],
    ['too many strokes', inkOf({ w: 1, h: 1, strokes: Array.from({ length: 501 }, () => [point]) })],
    ['too many points', inkOf({ w: 1, h: 1, strokes: [Array.from({ length: 10_001 }, () => point)] })],
  ];
  for (const [name, ink] of garbage)
    it(`refuses ${name}`, () => {
      expect(decodeInk(ink)).to.equal(null);
    });

  it('never throws, however it is cut or changed', () => {
    const { data } = encodeInk(drawing);
    for (let at = 0; at < data.length; at++) {
      decodeInk({ form: 'drawn', format: 'iou-strokes/1', data: data.slice(0, at) });
      decodeInk({ form: 'drawn', format: 'iou-strokes/1', data: `${data.slice(0, at)}A${data.slice(at + 1)}` });
    }
  });
});

describe('ink as SVG', () => {
  it('is one closed outline a stroke, around the points', () => {
    const path = inkToSvgPath(drawing);
    expect(path.match(/M/g)).to.have.length(2);
    expect(path.match(/Z/g)).to.have.length(2);
    expect(path).not.to.match(/NaN|undefined|Infinity/);
    const [x = 0, y = 0, w = 0, h = 0] = inkViewBox(drawing).split(' ').map(Number);
    expect(x).to.be.lessThan(10);
    expect(y).to.be.lessThan(20);
    expect(x + w).to.be.greaterThan(120);
    expect(y + h).to.be.greaterThan(140);
  });

  it('draws a dot as a spot', () => {
    expect(inkToSvgPath({ w: 100, h: 100, strokes: [[[50, 50, 0.5, 0]]] })).to.match(/^M.+Z$/);
  });
});
