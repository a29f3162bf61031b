/** A sample on the pad: CSS pixels from its corner. */
export interface PenSample {
  readonly x: number;
  readonly y: number;
  readonly pressure: number;
  readonly tilt: readonly [x: number, y: number];
  readonly timeStamp: number;
}
