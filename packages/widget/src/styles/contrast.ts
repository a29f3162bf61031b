import type { TokenValue } from '../appearance/appearance.ts';
import { colorNames, palette, type ColorName } from './palette.ts';

/** Which colours meet: the one over the other. */
export const meetings = [
  ...over('surface', 'text', 'muted', 'accent', 'control', 'focus'),
  ...over('card', 'text', 'muted', 'accent', 'control', 'error', 'success', 'focus'),
  ...over('paper', 'text', 'muted', 'accent', 'stamp', 'ink'),
  ...over('accent', 'on-accent'),
  ...over('accent-soft', 'text', 'muted', 'accent'),
  ...over('error-soft', 'text', 'error'),
  ...over('warning-soft', 'text', 'warning'),
] as const satisfies readonly Meeting[];

export type Meeting = readonly [over: ColorName, under: ColorName];
export type Palette = Readonly<Record<ColorName, readonly [light: string, dark: string]>>;

/** The least contrast of text, and of borders, rings and signs. */
export interface Wanted {
  readonly text: number;
  readonly shape: number;
}

const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

/** WCAG 2.2, level AA. */
export const readable: Wanted = { text: 4.5, shape: 3 };

/** The palette with these tokens in the place of its own. */
export const paletteWith = (variables: Readonly<Record<string, TokenValue | undefined>>): Palette =>
  Object.fromEntries(
    colorNames.map((name) => {
      const value = variables[`color-${name}`] ?? palette[name];
      return [name, typeof value === 'string' ? [value, value] : value];
    }),
  ) as Palette;

/** What cannot be read in either scheme, or in the one, in words; a colour that is no `#RRGGBB` cannot be judged, and counts. */
export const unreadable = (colors: Palette, wanted: Wanted = readable, only?: Scheme): readonly string[] =>
  meetings.flatMap(([over, under]) =>
    (only ? [only] : schemes).flatMap((scheme) => {
      const at = schemes.indexOf(scheme);
      const found = contrast(colors[over][at] ?? '', colors[under][at] ?? '');
      const isEnough = found >= (isShape(over) ? wanted.shape : wanted.text);
      return isEnough ? [] : [`${over} on ${under} ${scheme}: ${found.toFixed(2)}`];
    }),
  );

/** WCAG 2 contrast of two `#RRGGBB`, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function over<Under extends ColorName, Over extends ColorName>(under: Under, ...names: readonly Over[]) {
  return names.map((name): readonly [Over, Under] => [name, under]);
}

const isShape = (name: ColorName): boolean => name === 'control' || name === 'focus' || name === 'stamp';

function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => linear(parseInt(color.slice(at, at + 2), 16) / 255));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
