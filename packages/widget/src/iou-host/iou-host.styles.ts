import { css } from 'lit';

export const hostStyles = css`
  :host {
    display: block;
    background: var(--_surface);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: var(--_space-1) var(--_space-4);
    max-inline-size: 1080px;
    margin-inline: auto;
    padding: var(--_space-1) var(--_space-4) 0;
  }
  .top > .simulated {
    flex: 1 1 auto;
    margin: 0;
  }
  .top > .switch {
    gap: var(--_space-2);
    font-size: var(--_text-caption);
  }
  .alone {
    inline-size: min(560px, 100% - 2 * var(--_space-4));
    margin: var(--_space-6) auto;
  }
  @media print {
    .top > .switch {
      display: none;
    }
  }
`;
