import type { Appearance } from '../appearance/appearance.ts';

/** Violet evening, soft and deep. */
export const dusk: Appearance = {
  variables: {
    'color-surface': ['#F4F1FA', '#15111F'],
    'color-card': ['#FFFFFF', '#1E192B'],
    'color-paper': ['#FDFBFF', '#262035'],
    'color-text': ['#221A33', '#ECE7F7'],
    'color-muted': ['#5D5374', '#B8AED0'],
    'color-accent': ['#5A2CA0', '#C5A8FF'],
    'color-on-accent': ['#FFFFFF', '#2A0F57'],
    'color-accent-soft': ['#EBE3F8', '#34264F'],
    'color-control': ['#83779A', '#8E84A6'],
    'color-line': ['#DAD2E8', '#41385A'],
    'color-focus': ['#0B57D0', '#9CC2FF'],
    'radius-md': '12px',
    'radius-lg': '20px',
  },
};
