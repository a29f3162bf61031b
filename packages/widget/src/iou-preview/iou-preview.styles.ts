import { css } from 'lit';

export const previewStyles = css`
  .done {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: var(--_space-3);
    padding-block: var(--_space-5) var(--_space-2);
    text-align: center;
  }
  .done > .icon {
    inline-size: 64px;
    block-size: 64px;
    color: var(--_success);
    stroke-width: 1.5;
  }
  .stack > p {
    margin: 0;
  }
`;
