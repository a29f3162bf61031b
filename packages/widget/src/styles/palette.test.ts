import { expect } from '@open-wc/testing';
import type { Appearance } from '../appearance/appearance.ts';
import { themes } from '../themes/index.ts';
import { contrastPalette } from './contrast-palette.ts';
import { contrast, meetings, paletteWith, unreadable } from './contrast.ts';
import { palette, type ColorName } from './palette.ts';

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

describe('every pair that meets', () => {
  it('stands in the table above', () => {
    const named = (rows: readonly (readonly [ColorName, ColorName, ...unknown[]])[]) =>
      rows.map(([over, under]) => `${over} on ${under}`).sort();
    expect(named(meetings)).to.deep.equal(named(pairs));
  });

  for (const [name, theme] of Object.entries<Appearance>(themes))
    it(`can be read in the theme ${name}`, () => {
      expect(unreadable(paletteWith(theme.variables ?? {}))).to.deep.equal([]);
    });

  it('can be read by who wants more contrast', () => {
    expect(unreadable(contrastPalette, { text: 7, shape: 4.5 })).to.deep.equal([]);
  });

  it('is judged by the worse scheme, and a colour that cannot be judged by nobody’s', () => {
    expect(unreadable(paletteWith({ 'color-text': ['#1F2328', '#24241F'] }))).to.include('text on paper dark: 1.00');
    expect(unreadable(paletteWith({ 'color-ink': 'white' }))).to.include('ink on paper light: NaN');
  });
});
