import { toDrawnInk, type InkPoint } from '@iou-kit/machine/ink';

type Place = readonly [x: number, y: number];

const line = ([x, y]: Place, [toX, toY]: Place) => ({
  pointer: 'touch' as const,
  realPressure: false,
  points: Array.from({ length: 9 }, (_, i): InkPoint => ({ x: x + ((toX - x) * i) / 8, y: y + ((toY - y) * i) / 8 })),
});

/** 王, as a finger writes it: shape alone, so that every policy takes it. */
export const ink = toDrawnInk({
  width: 340,
  height: 220,
  strokes: [
    line([110, 50], [190, 48]),
    line([112, 100], [188, 98]),
    line([150, 50], [151, 158]),
    line([98, 160], [204, 157]),
  ],
});
