import { css } from 'lit';

export const embedStyles = css`
  :host {
    display: block;
  }
  iframe {
    display: block;
    inline-size: 100%;
    min-block-size: var(--iou-embed-min-block-size, min(640px, 100svh));
    border: 0;
    /* A frame of another colour scheme than its page is painted opaque. */
    color-scheme: normal;
  }
  iframe.is-waiting {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    min-block-size: 0;
    visibility: hidden;
  }
  .alone {
    inline-size: min(560px, 100% - 2 * var(--_space-4));
    margin: var(--_space-6) auto;
  }
`;
