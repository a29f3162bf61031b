import { expect } from '@open-wc/testing';
import type { TokenName, TokenValue } from '../appearance/appearance.ts';
import { themes } from '../themes/index.ts';
import { contrastPalette } from './contrast-palette.ts';
import { colorNames, palette, type ColorName } from './palette.ts';

type Row = readonly [over: ColorName, under: ColorName, light: number, dark: number];

/** What the design computed (light, dark); text needs 4.5, borders and the ring 3. */
const pairs: readonly Row[] = [
  ['text', 'surface', 14.1, 15.0],
  ['text', 'card', 15.8, 13.5],
  ['text', 'paper', 15.5, 13.0],
  ['muted', 'surface', 5.6, 8.2],
  ['muted', 'card', 6.3, 7.4],
  ['muted', 'paper', 6.2, 7.1],
  ['on-accent', 'accent', 7.9, 9.3],
  ['accent', 'card', 7.9, 9.1],
  ['accent', 'accent-soft', 6.8, 7.6],
  ['control', 'card', 4.3, 4.8],
  ['control', 'surface', 3.8, 5.4],
  ['error', 'card', 6.5, 8.0],
  ['error', 'error-soft', 5.7, 7.6],
  ['warning', 'warning-soft', 6.7, 8.5],
  ['success', 'card', 6.6, 9.3],
  ['stamp', 'paper', 6.5, 6.8],
  ['ink', 'paper', 17.5, 13.5],
  ['focus', 'card', 6.4, 8.9],
  ['focus', 'surface', 5.7, 9.9],
  ['text', 'accent-soft', 13.5, 11.3],
  ['muted', 'accent-soft', 5.4, 6.2],
  ['text', 'error-soft', 13.7, 12.7],
  ['text', 'warning-soft', 14.4, 12.0],
  ['accent', 'surface', 7.0, 10.1],
  ['accent', 'paper', 7.8, 8.7],
];

describe('the palette', () => {
  for (const [over, under, light, dark] of pairs)
    it(`sets ${over} on ${under} at ${light} in the light and ${dark} in the dark`, () => {
      expect(contrast(palette[over][0], palette[under][0])).to.be.closeTo(light, 0.06);
      expect(contrast(palette[over][1], palette[under][1])).to.be.closeTo(dark, 0.06);
    });
});

/** Borders, rings and signs; the others are text. */
const isShape = (name: ColorName): boolean => name === 'control' || name === 'focus' || name === 'stamp';

type Palette = Readonly<Record<ColorName, readonly [light: string, dark: string]>>;

function expectReadable(colors: Palette, text: number, shape: number): void {
  const wrong = pairs.flatMap(([over, under]) =>
    ([0, 1] as const).flatMap((scheme) => {
      const found = contrast(colors[over][scheme], colors[under][scheme]);
      const wanted = isShape(over) ? shape : text;
      return found < wanted ? [`${over} on ${under} ${scheme === 0 ? 'light' : 'dark'}: ${found.toFixed(2)}`] : [];
    }),
  );
  expect(wrong).to.deep.equal([]);
}

const themed = (variables: Readonly<Partial<Record<TokenName, TokenValue>>> = {}): Palette =>
  Object.fromEntries(
    colorNames.map((name) => {
      const value = variables[`color-${name}`] ?? palette[name];
      return [name, typeof value === 'string' ? [value, value] : value];
    }),
  ) as Palette;

describe('every pair that meets', () => {
  for (const [name, { variables }] of Object.entries(themes))
    it(`can be read in the theme ${name}`, () => expectReadable(themed(variables), 4.5, 3));

  it('can be read by who wants more contrast', () => expectReadable(contrastPalette, 7, 4.5));
});

/** WCAG 2 contrast of two `#RRGGBB`. */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
}

function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => linear(parseInt(color.slice(at, at + 2), 16) / 255));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
