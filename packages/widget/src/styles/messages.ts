import { css } from 'lit';

/** `.band` with `.is-error`, `.is-warning`, `.is-success` or `.is-info`: an icon, a sentence and what to do next, in place. */
export const messages = css`
  .band {
    display: flex;
    align-items: flex-start;
    gap: var(--_space-3);
    padding: var(--_space-3) var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-md);
    background: var(--_card);
    color: var(--_text);
  }
  .band > .icon {
    margin-block-start: 0.2em;
  }
  .band-body {
    flex: 1;
    min-inline-size: 0;
  }
  .band-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    margin-block-start: var(--_space-2);
  }
  .band.is-error {
    border-color: var(--_error);
    background: var(--_error-soft);
  }
  .band.is-error > .icon {
    color: var(--_error);
  }
  .band.is-warning {
    border-color: var(--_warning);
    background: var(--_warning-soft);
  }
  .band.is-warning > .icon {
    color: var(--_warning);
  }
  .band.is-success {
    border-color: var(--_success);
  }
  .band.is-success > .icon {
    color: var(--_success);
  }
  .band.is-info {
    border-color: transparent;
    background: var(--_accent-soft);
  }
  .band.is-info > .icon {
    color: var(--_accent);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    padding: 2px var(--_space-3);
    border-radius: 999px;
    background: var(--_accent-soft);
    color: var(--_accent);
    font-size: var(--_text-caption);
    font-weight: 600;
  }
  .chip.is-warning {
    background: var(--_warning-soft);
    color: var(--_warning);
  }
  .chip.is-error {
    background: var(--_error-soft);
    color: var(--_error);
  }
  .chip.is-muted {
    background: var(--_surface);
    color: var(--_muted);
  }
  .simulated {
    padding: var(--_space-1) var(--_space-3);
    border-radius: var(--_radius-md);
    background: var(--_warning-soft);
    color: var(--_warning);
    font-size: var(--_text-caption);
    text-align: center;
  }
  .skeleton {
    border-radius: var(--_radius-sm);
    background: var(--_line);
    opacity: 0.6;
  }
`;
