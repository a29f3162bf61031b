import { css } from 'lit';

export const homeStyles = css`
  :host {
    background: var(--_surface);
  }
  .screen {
    max-inline-size: 960px;
    padding-block-end: var(--_space-5);
  }
  .doors {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr));
    gap: var(--_space-4);
  }
  .door {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: var(--_space-2);
    min-inline-size: 0;
    padding: var(--_space-5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-lg);
    background: var(--_card);
  }
  .door > * {
    max-inline-size: 100%;
    margin: 0;
  }
  .door > .caption {
    padding-inline-end: 56px;
  }
  .door > .primary {
    inline-size: 100%;
    margin-block-start: auto;
  }
  .glyph {
    position: absolute;
    inset-block-start: var(--_space-4);
    inset-inline-end: var(--_space-4);
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 56px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-md);
    background: var(--_accent-soft);
    color: var(--_accent);
    font-family: var(--_font-paper);
    font-size: 24px;
  }
  .templates {
    display: flex;
    flex-direction: column;
    gap: var(--_space-2);
    inline-size: 100%;
    margin-block-start: auto;
    padding: 0;
    list-style: none;
  }
  .template {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2);
    inline-size: 100%;
    min-block-size: 52px;
    padding: var(--_space-2) var(--_space-4);
    border: 1px solid var(--_control);
    border-radius: var(--_radius-md);
    background: var(--_card);
    color: var(--_text);
    font: inherit;
    text-align: start;
  }
  button.template {
    cursor: pointer;
  }
  .template > span > span {
    display: block;
  }
  .template > span > span:first-child {
    font-size: var(--_text-control);
  }
  .caption {
    text-wrap: balance;
  }
  .template.is-later {
    border-style: dashed;
    border-color: var(--_line);
    background: none;
    color: var(--_muted);
  }
  @media (hover: hover) {
    button.template:hover {
      background: var(--_accent-soft);
    }
  }
  @container iou-screen (width >= 560px) {
    .stack {
      flex-direction: row;
    }
  }
`;
