import { css } from 'lit';

/**
 * Light, dark or as the person's system has it, for the element that stands outermost (`iou-host`); all inner ones inherit.
 * Attribute `theme`: `light`, `dark`, or absent for the system's.
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
  @media print {
    :host {
      color-scheme: light;
    }
  }
`;
