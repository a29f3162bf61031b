import { html, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Line drawings of 24 × 24, decoration only: what they mean always stands beside them in words. Styled by `base`'s `.icon`. */
export const icon = (shape: SVGTemplateResult): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shape}</svg>`;
