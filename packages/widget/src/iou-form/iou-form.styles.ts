import { css } from 'lit';

export const formStyles = css`
  :host {
    background: var(--_surface);
  }
`;
