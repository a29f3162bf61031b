/** The system's colours, light then dark. Contrast was computed for every pair that meets (`palette.test.ts`). */
export const palette = {
  surface: ['#F4F2EC', '#14171A'],
  card: ['#FFFFFF', '#1D2125'],
  paper: ['#FFFDF6', '#24241F'],
  ink: ['#16181D', '#F1EEE6'],
  text: ['#1F2328', '#ECEAE4'],
  muted: ['#5A6169', '#A9B0B7'],
  accent: ['#0B5C4F', '#6FD3BE'],
  'on-accent': ['#FFFFFF', '#06231D'],
  'accent-soft': ['#E3F0EC', '#17332D'],
  focus: ['#0B57D0', '#9CC2FF'],
  control: ['#7F7A6E', '#868D95'],
  line: ['#D9D4C7', '#3A3F45'],
  error: ['#B3261E', '#FF9C93'],
  'error-soft': ['#FCEBE9', '#3A1D1B'],
  warning: ['#7A4B00', '#F2BE6A'],
  'warning-soft': ['#FFF3DC', '#33280F'],
  success: ['#1B6B2F', '#86D69A'],
  stamp: ['#B4231C', '#FF8A80'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

export type ColorName = keyof typeof palette;

export const colorNames = Object.keys(palette) as ColorName[];
