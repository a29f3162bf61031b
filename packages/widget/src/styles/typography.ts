import { css } from 'lit';

/** Text as the interface sets it: sizes in rem, nothing under 14 px. Include after `tokens`. */
export const typography = css`
  :host {
    color: var(--_text);
    font-family: var(--_font-ui);
    font-size: var(--_text-body);
    line-height: 1.6;
    -webkit-text-size-adjust: 100%;
    overflow-wrap: anywhere;
  }
  .screen-title,
  .title,
  .subtitle {
    margin: 0;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: balance;
  }
  .screen-title {
    font-size: var(--_text-screen);
  }
  .title {
    font-size: var(--_text-title);
  }
  .subtitle {
    font-size: var(--_text-control);
  }
  /* Headings take the focus at each step, without being controls. */
  .screen-title:focus,
  .title:focus {
    outline: none;
  }
  .text {
    margin: 0;
  }
  .caption {
    margin: 0;
    color: var(--_muted);
    font-size: var(--_text-caption);
  }
  .amount {
    margin: 0;
    font-size: var(--_text-amount);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.01em;
    line-height: 1.2;
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    border: 0;
  }
`;
