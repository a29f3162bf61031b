import type { Appearance, TokenValue } from '../appearance/appearance.ts';

/** What every gap is multiplied by. */
export const densityScale: Readonly<Record<NonNullable<Appearance['density']>, number>> = {
  compact: 0.75,
  comfortable: 1,
};

/** What a browser must know of for a value to follow the scheme; others show the light one. */
export const followsScheme = 'color: light-dark(#000, #fff)';

/** The one value of a browser that knows no `light-dark()`. */
export const inLight = (value: TokenValue): string => (typeof value === 'string' ? value : value[0]);

/** A value that follows `color-scheme`. */
export const inScheme = (value: TokenValue): string =>
  typeof value === 'string' ? value : `light-dark(${value.join(', ')})`;
