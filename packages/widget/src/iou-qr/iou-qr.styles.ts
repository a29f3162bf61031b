import { css } from 'lit';

export const qrStyles = css`
  :host {
    inline-size: var(--iou-qr-size, 208px);
  }
  /* Dark on light in every scheme: cameras expect it. */
  svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius-sm);
    background: #fff;
    fill: #16181d;
    forced-color-adjust: none;
  }
`;
