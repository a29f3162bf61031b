import type { Appearance } from '../appearance/appearance.ts';

/** A bank by the sea: cool blue, quiet corners. */
export const harbour: Appearance = {
  variables: {
    'color-surface': ['#EEF3F8', '#0E1620'],
    'color-card': ['#FFFFFF', '#16202C'],
    'color-paper': ['#FBFDFF', '#1C2733'],
    'color-text': ['#14212E', '#E6EEF6'],
    'color-muted': ['#4C5D6E', '#A5B7C8'],
    'color-accent': ['#0A4C8C', '#8CC3F5'],
    'color-on-accent': ['#FFFFFF', '#06213B'],
    'color-accent-soft': ['#DCEAF7', '#16324C'],
    'color-control': ['#6C7F92', '#8496A8'],
    'color-line': ['#CCD8E4', '#314253'],
    'color-focus': ['#8A3FFC', '#C8A8FF'],
    'radius-sm': '6px',
    'radius-md': '10px',
    'radius-lg': '18px',
  },
};
