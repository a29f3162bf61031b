/** What shapes a stroke, in the units of perfect-freehand: no tapers, its own caps and easings. */
export interface OutlineOptions {
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

/** x, y, pressure. */
export type InputPoint = readonly [x: number, y: number, pressure: number];

export type Vec = [number, number];
