import type { InkData, InkPoint } from './ink-data.ts';

/** Whether an ink tells how it was written, and not only what: pressure, time, or how the pen was held. */
export const hasDynamics = ({ strokes }: InkData): boolean =>
  strokes.some(
    ({ points, realPressure }) =>
      realPressure || points.some(({ pressure, t, tilt }) => (pressure ?? t ?? tilt) !== undefined),
  );

/** The shape alone, for hosts whose policy keeps no more. */
export const withoutDynamics = (ink: InkData): InkData => ({
  ...ink,
  strokes: ink.strokes.map(({ pointer, points }) => ({
    pointer,
    realPressure: false,
    points: points.map(({ x, y }): InkPoint => ({ x, y })),
  })),
});
