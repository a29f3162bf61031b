/** One sample of a pointer. Positions in px of the pad, `t` in whole ms since the first sample of the ink. */
export interface InkPoint {
  readonly x: number;
  readonly y: number;
  /** 0–1; absent where the host's policy keeps none. */
  readonly pressure?: number | undefined;
  readonly t?: number | undefined;
  /** Degrees, −90–90, where the device measures them. */
  readonly tilt?: readonly [x: number, y: number] | undefined;
}

export type PointerKind = 'mouse' | 'touch' | 'pen';
export const pointerKinds = ['mouse', 'touch', 'pen'] as const satisfies readonly PointerKind[];

export interface InkStroke {
  readonly pointer: PointerKind;
  /** The device measured pressure, rather than making one up. Never where no pressure is kept. */
  readonly realPressure: boolean;
  /** At least one. */
  readonly points: readonly InkPoint[];
}

/** Handwriting as data: every sample, in the order it was made, on a pad of this size (px). */
export interface InkData {
  readonly width: number;
  readonly height: number;
  readonly strokes: readonly InkStroke[];
}

/** What an encoding may hold at most: px a side, ms from the first sample to the last. */
export const inkLimits = { strokes: 500, points: 20_000, side: 20_000, bytes: 200_000, time: 86_400_000 } as const;

/** The grid of the encoding: steps in one px, in full pressure. */
export const PX_STEPS = 100;
export const PRESSURE_STEPS = 1023;
