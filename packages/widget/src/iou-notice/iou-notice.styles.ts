import { css } from 'lit';

export const noticeStyles = css`
  ol {
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: point;
  }
  li {
    position: relative;
    padding-inline-start: 2.25em;
    counter-increment: point;
  }
  li::before {
    content: counter(point);
    position: absolute;
    inset-block-start: 0.1em;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: 1.6em;
    block-size: 1.6em;
    border-radius: 50%;
    background: var(--_accent-soft);
    color: var(--_accent);
    font-size: var(--_text-caption);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .weighty .point {
    font-weight: 700;
  }
  .weighty::before {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .point {
    margin: 0;
  }
  .gloss {
    margin: var(--_space-1) 0 0;
    color: var(--_muted);
    font-size: var(--_text-caption);
  }
  .bar {
    flex-direction: column;
    align-items: stretch;
  }
  .bar > .primary {
    flex: none;
  }
  .read-first {
    margin: 0;
    color: var(--_muted);
    font-size: var(--_text-caption);
    text-align: center;
  }
  .read-first.asked {
    color: var(--_text);
    font-weight: 600;
  }
`;
