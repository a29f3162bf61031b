import { css } from 'lit';

export const stampStyles = css`
  :host {
    display: inline-block;
    color: var(--_stamp);
    font-family: var(--_font-paper);
  }
  :host([muted]) {
    color: var(--_muted);
  }
  .face {
    display: flex;
    flex-direction: column;
    align-items: center;
    padding: 0.3em 0.7em;
    /* Double, with a gap that stays at every size. */
    border: 2px solid currentColor;
    border-radius: 10px;
    outline: 1px solid currentColor;
    outline-offset: -6px;
    rotate: -8deg;
    font-size: calc(1.25rem * var(--_scale));
    font-weight: 700;
    line-height: 1.3;
    letter-spacing: 0.08em;
    white-space: nowrap;
  }
  .words,
  .date {
    padding-inline: 0.35em;
  }
  .words {
    padding-block-start: 0.15em;
  }
  .date {
    padding-block-end: 0.2em;
    font-family: var(--_font-ui);
    font-size: calc(0.875rem * var(--_scale));
    font-weight: 500;
    letter-spacing: 0.04em;
    font-variant-numeric: tabular-nums;
  }
  @media (prefers-reduced-motion: no-preference) {
    .landing {
      animation: land 360ms cubic-bezier(0.2, 0.9, 0.3, 1) both;
    }
  }
  @keyframes land {
    from {
      opacity: 0;
      scale: 1.8;
    }
    60% {
      opacity: 1;
      scale: 0.96;
    }
  }
  @media print {
    .face {
      print-color-adjust: exact;
      animation: none;
    }
  }
`;
