import type { Appearance } from '../appearance/appearance.ts';

/** Black on white, ruled lines, square corners, close together. */
export const ledger: Appearance = {
  density: 'compact',
  variables: {
    'color-surface': ['#F5F5F5', '#101010'],
    'color-card': ['#FFFFFF', '#191919'],
    'color-paper': ['#FFFFFF', '#202020'],
    'color-text': ['#111111', '#EFEFEF'],
    'color-muted': ['#4F4F4F', '#B5B5B5'],
    'color-accent': ['#111111', '#F2F2F2'],
    'color-on-accent': ['#FFFFFF', '#111111'],
    'color-accent-soft': ['#EAEAEA', '#2A2A2A'],
    'color-control': ['#6E6E6E', '#8F8F8F'],
    'color-line': ['#CFCFCF', '#3D3D3D'],
    'color-stamp': ['#9B1C1C', '#FF9E95'],
    'radius-sm': '0px',
    'radius-md': '0px',
    'radius-lg': '0px',
    'font-ui': "'Noto Sans CJK SC', 'PingFang SC', ui-monospace, monospace",
  },
};
