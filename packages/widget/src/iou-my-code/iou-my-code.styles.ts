import { css } from 'lit';

export const myCodeStyles = css`
  .body {
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
  }
  .body > p {
    margin: 0;
  }
  iou-qr {
    align-self: center;
  }
  .until {
    text-align: center;
  }
`;
