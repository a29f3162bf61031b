import type { InkPoint } from '../ink-data.ts';
import { penSize, type InkFrame } from './ink-measure.ts';

/** What shapes a stroke, in the units of perfect-freehand: no tapers, its own caps and easings. */
export interface PenLook {
  /** Diameter of the pen, px. */
  readonly size: number;
  /** How much pressure thins the stroke, 0–1. */
  readonly thinning: number;
  /** How far apart the outline's points are kept. */
  readonly smoothing: number;
  /** How much the pen's path is evened out, 0–1. */
  readonly streamline: number;
  /** Take pressure from speed, where the device measures none. */
  readonly simulatePressure: boolean;
}

/** How the pen draws. Where a device measures no pressure it is taken from the speed. */
export const penLook = (frame: InkFrame, realPressure: boolean): PenLook => ({
  size: penSize(frame),
  thinning: 0.6,
  smoothing: 0.5,
  streamline: 0.4,
  simulatePressure: !realPressure,
});

/** A point as the pen draws it: x, y, pressure. */
export const inputPoint = ({ x, y, pressure = 0.5 }: InkPoint): [x: number, y: number, pressure: number] => [
  x,
  y,
  pressure,
];
