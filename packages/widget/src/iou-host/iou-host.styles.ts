import { css } from 'lit';

export const hostStyles = css`
  :host {
    display: block;
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
    max-inline-size: 560px;
    margin: var(--_space-6) auto;
    padding-inline: var(--_space-4);
  }
  @media print {
    .top > .switch {
      display: none;
    }
  }
`;
