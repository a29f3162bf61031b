import { svg } from 'lit';
import { icon } from './icon.ts';

export const errorIcon = icon(svg`<circle cx="12" cy="12" r="9"/><path d="M12 7.5v5.5M12 16.4v.1"/>`);
export const warningIcon = icon(svg`<path d="M12 4 2.8 20h18.4zM12 10v4.5M12 17.2v.1"/>`);
export const infoIcon = icon(svg`<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.6v.1"/>`);
export const successIcon = icon(svg`<circle cx="12" cy="12" r="9"/><path d="m8 12.3 2.8 2.8L16 9.6"/>`);
export const checkIcon = icon(svg`<path d="m5 12.5 4.5 4.5L19 7.5"/>`);
export const closeIcon = icon(svg`<path d="M6 6l12 12M18 6 6 18"/>`);
export const penIcon = icon(
  svg`<path d="M4 20l1-4.5L16.2 4.3a1.7 1.7 0 0 1 2.4 0l1.1 1.1a1.7 1.7 0 0 1 0 2.4L8.5 19z"/><path d="M14 6.5 17.5 10"/>`,
);
export const imageIcon = icon(
  svg`<rect x="3.5" y="4.5" width="17" height="15" rx="2"/><path d="m4 16.5 5-5 4.5 4.5 2.5-2.5 4.5 4.5M15.5 9v.1"/>`,
);
