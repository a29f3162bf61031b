import { css } from 'lit';

export const verifyStyles = css`
  .whole {
    gap: var(--_space-5);
  }
  .whole > .text,
  .whole > .screen-title + .text {
    margin-block-start: calc(-1 * var(--_space-3));
    color: var(--_muted);
  }
  [role='status']:empty {
    display: none;
  }
  .wanted {
    padding: var(--_space-3) var(--_space-4);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius-sm);
    background: var(--_accent-soft);
  }
  .wanted .caption {
    color: var(--_text);
  }
  .answer {
    display: flex;
    flex-direction: column;
    gap: var(--_space-2);
    padding: var(--_space-5) var(--_space-4);
    border: 2px solid var(--_mark);
    border-radius: var(--_radius-lg);
    background: var(--_card);
  }
  .verdict-line {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    margin-block-end: var(--_space-1);
    color: var(--_mark);
  }
  /* Breaks at the punctuation, not within a word of Chinese. */
  .verdict {
    word-break: keep-all;
  }
  .verdict-line > .icon {
    inline-size: 2.25rem;
    block-size: 2.25rem;
  }
  .is-valid {
    --_mark: var(--_success);
  }
  .is-invalid,
  .is-other {
    --_mark: var(--_error);
  }
  .is-unreadable {
    --_mark: var(--_warning);
  }
  .facts {
    font-weight: 600;
  }
  .parts {
    margin: 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-lg);
    background: var(--_card);
    list-style: none;
  }
  .part {
    --_mark: var(--_muted);
    display: flex;
    gap: var(--_space-3);
    padding: var(--_space-3) var(--_space-4);
  }
  .part + .part {
    border-block-start: 1px solid var(--_line);
  }
  .part.is-good {
    --_mark: var(--_success);
  }
  .part.is-bad {
    --_mark: var(--_error);
  }
  .part.is-open {
    --_mark: var(--_warning);
  }
  .mark {
    flex: none;
    margin-block-start: 0.15em;
    color: var(--_mark);
  }
  .mark > .icon {
    display: block;
    stroke-width: 2.5;
  }
  .part-name,
  .reason {
    margin: 0;
  }
  .part-name {
    font-weight: 600;
  }
  .reason {
    color: var(--_muted);
    font-size: var(--_text-caption);
  }
  .is-bad .part-name,
  .is-bad .reason {
    color: var(--_error);
  }
  summary {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_target);
    color: var(--_accent);
    cursor: pointer;
  }
  summary::before {
    content: '';
    margin-inline: var(--_space-1);
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
  }
  details[open] > summary::before {
    transform: rotate(45deg);
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .codes {
    display: flex;
    flex-direction: column;
    gap: var(--_space-2);
    margin: 0;
    padding: var(--_space-3) var(--_space-4);
    border-radius: var(--_radius-md);
    background: var(--_surface);
    font-size: var(--_text-caption);
    list-style: none;
  }
  .picker {
    display: flex;
    flex-direction: column;
    gap: var(--_space-5);
  }
  .drop {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: var(--_space-3);
    padding: var(--_space-5) var(--_space-4);
    border: 2px dashed var(--_control);
    border-radius: var(--_radius-md);
    text-align: center;
  }
  .drop.is-over {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .drop-icon > .icon {
    inline-size: 2.5rem;
    block-size: 2.5rem;
    color: var(--_accent);
  }
  /* The focus is on the input, which is seen as its label. */
  input:focus-visible + .button {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  /* Where the hidden inputs stand, so that focus does not scroll elsewhere. */
  .receipt .row,
  .drop {
    position: relative;
  }
  .kept {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }
  @media (hover: none) {
    .drop-hint {
      display: none;
    }
  }
  @media print {
    .picker {
      display: none;
    }
  }
`;
