import { css } from 'lit';

export const evidenceStyles = css`
  .files {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(10rem * var(--_scale))), 1fr));
    gap: var(--_space-2);
    margin: var(--_space-3) 0 0;
    padding: 0;
    list-style: none;
  }
  .files .button {
    inline-size: 100%;
  }
  .state {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    margin: var(--_space-2) 0 0;
    color: var(--_muted);
    font-size: var(--_text-body);
  }
`;
