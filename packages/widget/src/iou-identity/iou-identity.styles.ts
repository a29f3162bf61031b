import { css } from 'lit';

export const identityStyles = css`
  :host {
    display: contents;
  }
  .step {
    outline: none;
    font-weight: 600;
  }
  .who {
    color: var(--_muted);
  }
  .progress > span {
    display: block;
  }
  .progress:empty {
    position: absolute;
  }
  .code {
    font-size: var(--_text-title);
    letter-spacing: 0.3em;
  }
  .primary {
    flex-basis: 100%;
  }
`;
