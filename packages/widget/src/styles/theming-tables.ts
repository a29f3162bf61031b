import { densityScale } from './looks.ts';

export { sharedParts } from '../parts/shared-parts.ts';
export { contrastPalette } from './contrast-palette.ts';
export { palette } from './palette.ts';

/** What a partner may set beside the colours: value by default, and what it is for. */
export const systemTokens = {
  'space-1': ['4px', 'the smallest gap'],
  'space-2': ['8px', ''],
  'space-3': ['12px', ''],
  'space-4': ['16px', 'within a group'],
  'space-5': ['24px', 'between groups'],
  'space-6': ['32px', ''],
  'space-7': ['48px', 'the largest gap'],
  density: ['1', `scales every gap; \`density="compact"\` sets ${densityScale.compact}. Targets keep their 48 px`],
  'radius-sm': ['4px', ''],
  'radius-md': ['8px', 'buttons, fields, messages'],
  'radius-lg': ['16px', 'groups and sheets'],
  'font-ui': ["system-ui, 'PingFang SC', 'Noto Sans CJK SC', sans-serif", 'the interface'],
  'font-paper': ["'Songti SC', 'Noto Serif CJK SC', serif", 'the sheet'],
  'font-hand': ["'Kaiti SC', KaiTi, STKaiti, 'Noto Serif CJK SC', serif", 'a typed name'],
  duration: ['200ms', 'slides and fades; nothing moves where a person asks for less motion'],
  'type-scale': ['1', 'scales every size of type; 大字版 sets 1.25'],
} as const satisfies Readonly<Record<string, readonly [value: string, meaning: string]>>;
