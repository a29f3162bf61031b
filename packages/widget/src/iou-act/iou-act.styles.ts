import { css } from 'lit';

export const actStyles = css`
  :host {
    display: contents;
  }
  .notes {
    display: flex;
    flex-direction: column;
    gap: var(--_space-3);
  }
  .band > p {
    margin: 0;
  }
  /* Out of the way, and yet there, so that what comes into it is heard. */
  .notes.empty {
    position: absolute;
  }
`;
