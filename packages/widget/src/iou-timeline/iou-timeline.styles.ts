import { css } from 'lit';

export const timelineStyles = css`
  ol {
    margin: var(--_space-4) 0 0;
    padding: 0;
    list-style: none;
  }
  li {
    position: relative;
    padding-block-end: var(--_space-4);
    padding-inline-start: var(--_space-5);
  }
  li:last-child {
    padding-block-end: 0;
  }
  /* The thread and its knots; the newest is filled. */
  li::before {
    content: '';
    position: absolute;
    inset-block: 1em -0.4em;
    inset-inline-start: 5px;
    border-inline-start: 2px solid var(--_line);
  }
  li:last-child::before {
    display: none;
  }
  li::after {
    content: '';
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: 0;
    inline-size: 12px;
    block-size: 12px;
    border: 2px solid var(--_control);
    border-radius: 50%;
    background: var(--_card);
  }
  li:last-child::after {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .act {
    margin: 0;
  }
  li:last-child .act {
    font-weight: 600;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
    margin: 0;
    color: var(--_muted);
    font-size: var(--_text-caption);
  }
`;
