/** The pad on which everybody writes, CSS pixels, and how many pixels of the screen are one of it. */
export const pad = { left: 20, top: 20, width: 640, height: 240, ratio: 2 } as const;

/** A digitizer's rate, events a second. */
export const RATE = 240;
/** Events that share a frame on a screen of 60 Hz, where each comes by itself. */
export const EVENTS_A_FRAME = 4;

export interface PenPlace {
  readonly x: number;
  readonly y: number;
  readonly pressure: number;
}

/** The n-th sample of one endless stroke: loops of running hand, about 3.6 px a sample, on the pad's own pixels. */
export const penAt = (n: number): PenPlace => ({
  x: grid(320 + 260 * Math.sin(n * 0.004) + 30 * Math.cos(n * 0.12), 100),
  y: grid(120 + 60 * Math.sin(n * 0.0057) + 30 * Math.sin(n * 0.12), 100),
  pressure: grid(0.5 + 0.3 * Math.sin(n * 0.05) + 0.05 * Math.sin(n * 1.7), 1023),
});

const grid = (value: number, steps: number): number => Math.round(value * steps) / steps;
