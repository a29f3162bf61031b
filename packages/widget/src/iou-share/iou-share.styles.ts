import { css } from 'lit';

export const shareStyles = css`
  :host {
    display: contents;
  }
  .what {
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-md);
    background: var(--_paper);
    text-align: center;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .ways > .button {
    flex: 1 1 9.5rem;
  }
  .ways > .primary {
    flex-basis: 100%;
  }
  iou-qr {
    margin-inline: auto;
  }
  .link {
    font-size: var(--_text-body);
    text-overflow: ellipsis;
  }
  .copied {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-1);
    min-block-size: 1.6em;
    margin: 0;
    color: var(--_success);
    font-weight: 600;
  }
`;
