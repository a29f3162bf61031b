import type { ColorName } from '../styles/palette.ts';

type Space = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A token without its `--iou-`: of the system (`color-accent`) or of one element (`sign-accent`). */
export type TokenName =
  | `color-${ColorName}`
  | `space-${Space}`
  | `radius-${'sm' | 'md' | 'lg'}`
  | `font-${'ui' | 'paper' | 'hand'}`
  | 'duration'
  | 'type-scale'
  | 'density'
  | `${'sign' | 'paper' | 'ink' | 'stamp'}-${ColorName}`;

/** A value for both schemes, or one for the light and one for the dark. */
export type TokenValue = string | readonly [light: string, dark: string];

/**
 * The looks of everything inside of an `<iou-host>`, from script. What it does not name stays as it is. Sizes of type and more
 * contrast belong to the person, and win over it.
 */
export interface Appearance {
  /** Absent: the system's. */
  readonly theme?: 'light' | 'dark';
  readonly density?: 'compact' | 'comfortable';
  readonly variables?: Readonly<Partial<Record<TokenName, TokenValue>>>;
  /**
   * Declarations for a tag or one of its parts: `{ 'iou-form::part(title)': { 'text-transform': 'uppercase' } }`. A state may follow:
   * `iou-sign::part(primary):hover`.
   */
  readonly rules?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
