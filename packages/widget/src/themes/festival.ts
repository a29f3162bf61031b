import type { Appearance } from '../appearance/appearance.ts';

/** Red and gold, round and warm. */
export const festival: Appearance = {
  variables: {
    'color-surface': ['#FFF4EC', '#1E110E'],
    'color-card': ['#FFFFFF', '#2A1915'],
    'color-paper': ['#FFFAF0', '#30211A'],
    'color-text': ['#33150F', '#FBEAE3'],
    'color-muted': ['#77493E', '#D9AFA2'],
    'color-accent': ['#A5161D', '#FFB199'],
    'color-on-accent': ['#FFF8E8', '#43080B'],
    'color-accent-soft': ['#FCE5DA', '#4A2018'],
    'color-control': ['#9A6F62', '#A98578'],
    'color-line': ['#EBCFC1', '#513329'],
    'color-stamp': ['#A5161D', '#FF9C8B'],
    'color-error': ['#8F1D5C', '#FF9FD0'],
    'color-error-soft': ['#FBE6F1', '#3C162A'],
    'radius-sm': '8px',
    'radius-md': '26px',
    'radius-lg': '26px',
  },
};
