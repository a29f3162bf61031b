import { css } from 'lit';

/** `<button class="button primary|secondary|quiet|danger">`; `.wide` fills the line; `.icon-button` is a square. */
export const buttons = css`
  .button,
  .icon-button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    margin: 0;
    padding: var(--_space-2) var(--_space-4);
    border: 1px solid transparent;
    border-radius: var(--_radius-md);
    background: none;
    color: var(--_text);
    font: inherit;
    font-size: var(--_text-control);
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-user-select: none;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
    transition:
      background-color var(--_duration),
      border-color var(--_duration);
  }
  .button.primary {
    min-block-size: 52px;
    padding-inline: var(--_space-5);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .button.secondary {
    border-color: var(--_control);
    background: var(--_card);
  }
  .button.quiet,
  .icon-button {
    color: var(--_accent);
  }
  .icon-button {
    padding: var(--_space-2);
  }
  .button.danger {
    border-color: var(--_error);
    background: var(--_card);
    color: var(--_error);
  }
  .button.primary.danger {
    border-color: transparent;
    background: var(--_error);
    color: var(--_card);
  }
  .button.wide {
    inline-size: 100%;
  }
  @media (hover: hover) {
    .button.primary:hover {
      background: color-mix(in srgb, var(--_accent), var(--_text) 14%);
    }
    .button.primary.danger:hover {
      background: color-mix(in srgb, var(--_error), var(--_text) 14%);
    }
    .button.secondary:hover,
    .button.quiet:hover,
    .icon-button:hover {
      background: var(--_accent-soft);
    }
    .button.danger:not(.primary):hover {
      background: var(--_error-soft);
    }
  }
  .button:active,
  .icon-button:active {
    filter: brightness(0.96);
  }
  /* Never greyed for an incomplete form: only while waiting, and while the notice is read. */
  .button[aria-disabled='true'],
  .button:disabled {
    border-color: var(--_line);
    background: var(--_surface);
    color: var(--_muted);
    cursor: default;
  }
  .button[aria-busy='true'] {
    cursor: progress;
  }
  @media (forced-colors: active) {
    .button,
    .icon-button {
      border-color: ButtonBorder;
    }
    .button[aria-disabled='true'],
    .button:disabled {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
