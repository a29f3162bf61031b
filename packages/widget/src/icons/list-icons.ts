import { svg } from 'lit';
import { icon } from './icon.ts';

export const addIcon = icon(svg`<path d="M12 5v14M5 12h14"/>`);
export const lessIcon = icon(svg`<path d="M5 12h14"/>`);
