import { css } from 'lit';

/**
 * A screen: `.screen` is one column of at most 560 px, `.screen.two-columns` puts `.main` beside `.aside` from 840 px of its
 * own container on; `.bar` keeps the one primary button in reach; `.card` groups; `.stack` and `.row` space.
 */
export const layout = css`
  .container {
    container: iou-screen / inline-size;
  }
  .screen {
    display: flex;
    flex-direction: column;
    gap: var(--_space-5);
    max-inline-size: 560px;
    margin-inline: auto;
    padding: var(--_space-5) var(--_space-4) 0;
    background: var(--_surface);
  }
  .stack {
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
    min-inline-size: 0;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }
  .card {
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-lg);
    background: var(--_card);
  }
  .divider {
    inline-size: 100%;
    margin: 0;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
  .bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    margin-inline: calc(-1 * var(--_space-4));
    padding: var(--_space-3) var(--_space-4);
    padding-block-end: calc(var(--_space-3) + env(safe-area-inset-bottom, 0px));
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  .bar > .primary {
    flex: 1 1 9rem;
  }
  .bar > .button:not(.primary) {
    flex: 0 1 auto;
  }
  @container iou-screen (width >= 560px) {
    .screen {
      padding-inline: var(--_space-5);
    }
    .bar {
      margin-inline: calc(-1 * var(--_space-5));
      padding-inline: var(--_space-5);
    }
  }
  @container iou-screen (width >= 840px) {
    .screen.two-columns {
      display: grid;
      grid-template-columns: minmax(0, 560px) minmax(280px, 1fr);
      align-items: start;
      column-gap: var(--_space-6);
      max-inline-size: 1080px;
    }
    .two-columns > .whole,
    .two-columns > .bar {
      grid-column: 1 / -1;
    }
    .two-columns > .main {
      grid-column: 1;
      grid-row: span 8;
    }
    .two-columns > .aside {
      grid-column: 2;
    }
  }
  @media print {
    .bar,
    .no-print {
      display: none;
    }
  }
`;
