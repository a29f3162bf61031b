import { LitElement, html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../styles/base.ts';
import { tokens } from '../styles/tokens.ts';
import { qrPath } from './qr-path.ts';
import { qrStyles } from './iou-qr.styles.ts';

/**
 * A text as a QR code.
 *
 * @csspart code - The picture.
 * @cssprop [--iou-qr-size=208px] - Its width and height.
 */
export class IouQrElement extends LitElement {
  static override styles = [tokens, base, qrStyles];

  /** What the code carries; usually a link. */
  @property() text = '';
  /** The picture's name. */
  @property() label = '';

  protected override render(): TemplateResult | typeof nothing {
    if (!this.text) return nothing;
    const { size, d } = qrPath(this.text);
    return html`<svg
      part="code"
      role="img"
      aria-label=${this.label}
      viewBox="0 0 ${size} ${size}"
      shape-rendering="crispEdges"
    >
      ${svg`<path d=${d} />`}
    </svg>`;
  }
}
