import type { ColorName } from './palette.ts';

/** For who needs more contrast: text at 7 and more, borders at 4.5, nothing told by a soft ground alone. */
export const contrastPalette: Readonly<Record<ColorName, readonly [light: string, dark: string]>> = {
  surface: ['#FFFFFF', '#000000'],
  card: ['#FFFFFF', '#000000'],
  paper: ['#FFFFFF', '#000000'],
  ink: ['#000000', '#FFFFFF'],
  text: ['#000000', '#FFFFFF'],
  muted: ['#33383D', '#DDE1E5'],
  accent: ['#053F36', '#9BEBD9'],
  'on-accent': ['#FFFFFF', '#000000'],
  'accent-soft': ['#E8F4F0', '#0B2620'],
  focus: ['#0038A8', '#C4DBFF'],
  control: ['#4A463D', '#C9CFD5'],
  line: ['#6B675D', '#9AA1A8'],
  error: ['#8C1811', '#FFC2BC'],
  'error-soft': ['#FFF1EF', '#2E100E'],
  warning: ['#553300', '#FFD79A'],
  'warning-soft': ['#FFF7E8', '#291E08'],
  success: ['#0B4A1C', '#B3F0BF'],
  stamp: ['#8C1811', '#FFB3AB'],
};
