import { css } from 'lit';

export const listStyles = css`
  :host {
    background: var(--_surface);
  }
  .screen {
    padding-block-end: var(--_space-5);
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(6.5em, 1fr));
    gap: var(--_space-2);
  }
  .filters > .choice {
    position: relative;
    justify-content: center;
    padding: var(--_space-2);
    text-align: center;
  }
  /* The row itself shows what is chosen; its radio lies over it, unseen. */
  .filters input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .filters .choice:has(:checked) {
    color: var(--_accent);
    font-weight: 600;
  }
  ul {
    display: flex;
    flex-direction: column;
    gap: var(--_space-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .record {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_space-1) var(--_space-3);
    align-items: center;
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-lg);
    background: var(--_card);
  }
  .record > a {
    display: flex;
    flex-direction: column;
    gap: var(--_space-1);
    color: var(--_text);
    text-decoration: none;
    outline: none;
  }
  /* The whole row is pressed; its date is not part of the link's name. */
  .record > a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  .record:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .record:active {
    background: var(--_accent-soft);
  }
  .what,
  .about {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
  }
  .what {
    font-size: var(--_text-control);
    font-weight: 600;
  }
  .record > .icon {
    grid-row: 1 / span 2;
    grid-column: 2;
    color: var(--_muted);
  }
  .empty {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: var(--_space-4);
    padding-block: var(--_space-7);
    text-align: center;
  }
  @media (hover: hover) {
    .record:hover {
      border-color: var(--_accent);
    }
  }
  @media (forced-colors: active) {
    .filters .choice:has(:checked) {
      outline: 3px solid Highlight;
    }
  }
`;
