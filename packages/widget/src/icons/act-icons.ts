import { svg } from 'lit';
import { icon } from './icon.ts';

// Apart from the others: none of these is needed before a record is signed.
export const backIcon = icon(svg`<path d="m14.5 5.5-6.5 6.5 6.5 6.5"/>`);
export const forwardIcon = icon(svg`<path d="m9.5 5.5 6.5 6.5-6.5 6.5"/>`);
export const downIcon = icon(svg`<path d="m5.5 9 6.5 6.5L18.5 9"/>`);
export const undoIcon = icon(svg`<path d="M8.5 14 4 9.5 8.5 5"/><path d="M4.5 9.5H14a5.5 5.5 0 0 1 0 11h-2.5"/>`);
export const eraseIcon = icon(svg`<path d="M4 7h16M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13M10 11v5.5M14 11v5.5"/>`);
export const rotateIcon = icon(
  svg`<rect x="3" y="8" width="18" height="10" rx="2"/><path d="M8 4.5A9.5 9.5 0 0 1 15 4m-2.5-2L15 4l-2 2.3"/>`,
);
export const keyboardIcon = icon(
  svg`<rect x="2.5" y="6" width="19" height="12" rx="2"/><path d="M6.5 10v.1M10.2 10v.1M13.8 10v.1M17.5 10v.1M8 14h8"/>`,
);
export const copyIcon = icon(
  svg`<rect x="8.5" y="8.5" width="11.5" height="11.5" rx="2"/><path d="M15.5 8.5V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v7.5a2 2 0 0 0 2 2h2.5"/>`,
);
export const shareIcon = icon(svg`<path d="M12 15V3.5M8 7l4-3.5L16 7M6 11H5v9.5h14V11h-1"/>`);
export const qrIcon = icon(
  svg`<path d="M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5H14zM20 14v.1M20 20h-3.5M20 17v.1"/>`,
);
export const linkIcon = icon(
  svg`<path d="M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1"/>`,
);
export const downloadIcon = icon(svg`<path d="M12 4v11M8 11.5l4 3.5 4-3.5M5 19.5h14"/>`);
export const clockIcon = icon(svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v5.3l3.5 2.2"/>`);
export const chatIcon = icon(svg`<path d="M20.5 12a7.5 7.5 0 0 1-11 6.6L4 20l1.5-4.5A7.5 7.5 0 1 1 20.5 12z"/>`);
export const moreIcon = icon(svg`<path d="M5 12v.1M12 12v.1M19 12v.1"/>`);
export const shieldIcon = icon(
  svg`<path d="M12 3.5 5 6v5.5c0 4.3 2.9 7.6 7 9 4.1-1.4 7-4.7 7-9V6z"/><path d="m9 11.8 2.2 2.2L15.2 10"/>`,
);
