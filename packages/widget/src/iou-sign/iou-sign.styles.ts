import { css } from 'lit';

export const signStyles = css`
  .done {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: var(--_space-3);
    padding-block-start: var(--_space-5);
    text-align: center;
  }
  .done > .icon {
    inline-size: 64px;
    block-size: 64px;
    color: var(--_success);
    stroke-width: 1.5;
  }
  .centred,
  .gate {
    text-align: center;
  }
  .stack > p {
    margin: 0;
  }
`;
