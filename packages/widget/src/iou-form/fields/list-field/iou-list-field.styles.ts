import { css } from 'lit';

export const listFieldStyles = css`
  :host {
    container: iou-list-field / inline-size;
  }
  .group > legend {
    font-size: var(--_text-control);
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .line {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-inline-size: 0;
  }
  .line > .choice,
  .line > .input {
    flex: 1 1 8rem;
    min-inline-size: 0;
  }
  /* A long word beside a count sends the count to the next line. */
  .line > .choice {
    min-inline-size: min-content;
    overflow-wrap: normal;
  }
  .line,
  .own {
    flex-wrap: wrap;
    justify-content: flex-end;
  }
  .own > .input {
    flex-basis: 100%;
  }
  .stepper {
    display: flex;
    flex: none;
    align-items: center;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-md);
    background: var(--_card);
  }
  .stepper > .icon-button {
    min-block-size: 50px;
  }
  .stepper > .icon-button[aria-disabled='true'] {
    border-color: transparent;
    background: none;
  }
  .count {
    inline-size: 3ch;
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    border-radius: var(--_radius-md);
    background: none;
    color: var(--_text);
    font: inherit;
    font-size: var(--_text-control);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  @container iou-list-field (width >= 420px) {
    .own {
      flex-wrap: nowrap;
    }
    .own > .input {
      flex-basis: 8rem;
    }
  }
`;
