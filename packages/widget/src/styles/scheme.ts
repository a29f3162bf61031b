import { css } from 'lit';
import { densityScale } from './looks.ts';

/**
 * Light or dark, density and size of type, for the element that stands outermost (`iou-host`); all inner ones inherit.
 * Attribute `theme`: `light`, `dark`, or absent for the system's; `density`: `compact` or absent; `large-type`.
 */
export const scheme = css`
  :host {
    color-scheme: light dark;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([large-type]) {
    --iou-type-scale: 1.25;
  }
  :host([density='compact']) {
    --iou-density: ${densityScale.compact};
  }
  @media print {
    :host {
      /* Over an appearance, too. */
      color-scheme: light !important;
    }
  }
`;
