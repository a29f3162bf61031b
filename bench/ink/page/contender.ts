import type { PenPlace } from '../stroke.ts';

/** One way of taking a signature, ready to be written on. */
export interface Running {
  /** Where pointer events are sent to. */
  readonly target: Element;
  /** The canvas that it draws on, if it has one. */
  readonly canvas?: HTMLCanvasElement | null;
  /** It wipes all of its canvas with each event: of several events together only the last is painted. */
  readonly wipes?: true;
  /** Lays so many points into the stroke under way at once, where event by event would take minutes. */
  preload?(points: readonly PenPlace[]): void;
  /** Points held in all finished strokes. Undefined where it keeps none. */
  stored(): number | undefined;
  /** What it would send or keep. Undefined where it keeps nothing. */
  bytes(): number | undefined;
  stop(): void;
}

/** Puts a pad of the whole size of `place` there. */
export type Contender = (place: HTMLElement) => Running | Promise<Running>;

export const textBytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
