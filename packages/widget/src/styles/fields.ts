import { css } from 'lit';

/**
 * Text fields: `.field` holds a label, `.input`, optional `.help`, `.error` and `.counter`. `.affix` puts ¥ or % into the frame.
 * A problem is `aria-invalid` on the control and `.error` with an icon, so that colour never speaks alone.
 */
export const fields = css`
  .field,
  .group {
    display: flex;
    flex-direction: column;
    gap: var(--_space-2);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .label,
  .group > legend {
    margin: 0;
    padding: 0;
    font-size: var(--_text-body);
    font-weight: 600;
  }
  .group > legend {
    margin-block-end: var(--_space-2);
  }
  .input,
  .affix {
    inline-size: 100%;
    min-block-size: 52px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-md);
    background: var(--_card);
    color: var(--_text);
  }
  .input {
    appearance: none;
    padding: var(--_space-3) var(--_space-4);
    font: inherit;
    font-size: var(--_text-control);
    line-height: 1.4;
  }
  .input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  textarea.input {
    min-block-size: 96px;
    resize: vertical;
  }
  input[type='date'].input {
    appearance: auto;
    -webkit-appearance: none;
  }
  .input.number {
    font-variant-numeric: tabular-nums;
  }
  .input[readonly] {
    border-style: dashed;
    background: var(--_surface);
  }
  .input[aria-invalid='true'],
  .affix:has([aria-invalid='true']) {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  .affix {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    padding-inline: var(--_space-4);
    font-size: var(--_text-control);
  }
  .affix > .input {
    min-block-size: 50px;
    padding-inline: 0;
    border: 0;
    background: none;
    box-shadow: none;
    outline: none;
  }
  .affix:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .help,
  .error,
  .hint,
  .counter {
    margin: 0;
    color: var(--_muted);
    font-size: var(--_text-caption);
  }
  .counter {
    align-self: flex-end;
    font-variant-numeric: tabular-nums;
  }
  .error,
  .hint {
    display: flex;
    align-items: flex-start;
    gap: var(--_space-1);
    color: var(--_error);
  }
  .hint {
    color: var(--_warning);
  }
`;
