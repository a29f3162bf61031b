import { css } from 'lit';

/**
 * Choices as full-width rows that are pressed anywhere: `<label class="choice"><input type="radio"><span>…</span></label>`,
 * with `.choice-note` for a second line; `.check` for a checkbox, `.switch` for `<input type="checkbox" role="switch">`.
 */
export const choices = css`
  .choices {
    display: flex;
    flex-direction: column;
    gap: var(--_space-2);
  }
  .choice,
  .check,
  .switch {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    min-block-size: var(--_target);
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .choice {
    min-block-size: 52px;
    padding: var(--_space-3) var(--_space-4);
    border: 1px solid var(--_control);
    border-radius: var(--_radius-md);
    background: var(--_card);
    font-size: var(--_text-control);
    line-height: 1.4;
    transition: background-color var(--_duration);
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .choice:has(:focus-visible),
  .check:has(:focus-visible),
  .switch:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_radius-md);
  }
  .choice > input,
  .check > input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
    outline: none;
  }
  .choice-note {
    display: block;
    color: var(--_muted);
    font-size: var(--_text-caption);
  }
  .check {
    padding-block: var(--_space-2);
  }
  .check > input[aria-invalid='true'] {
    outline: 2px solid var(--_error);
    outline-offset: 1px;
  }
  .switch {
    justify-content: space-between;
  }
  .switch > input {
    appearance: none;
    position: relative;
    flex: none;
    inline-size: 52px;
    block-size: 32px;
    margin: 0;
    border: 2px solid var(--_control);
    border-radius: 16px;
    background: var(--_card);
    outline: none;
    cursor: inherit;
    transition: background-color var(--_duration);
  }
  .switch > input::before {
    content: '';
    position: absolute;
    inset-block-start: 4px;
    inset-inline-start: 4px;
    inline-size: 20px;
    block-size: 20px;
    border-radius: 50%;
    background: var(--_control);
    transition: translate var(--_duration);
  }
  .switch > input:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .switch > input:checked::before {
    background: var(--_on-accent);
    translate: 20px;
  }
  :dir(rtl) .switch > input:checked::before {
    translate: -20px;
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      border: 2px solid Highlight;
    }
    .switch > input::before,
    .switch > input:checked::before {
      forced-color-adjust: none;
      background: ButtonText;
    }
  }
`;
