import { css } from 'lit';

export const recordStyles = css`
  .columns {
    display: flex;
    flex-direction: column;
    gap: var(--_space-5);
  }
  .status:focus {
    outline: none;
  }
  .rest {
    display: flex;
    flex-direction: column;
    gap: var(--_space-5);
    min-inline-size: 0;
  }
  .references,
  .references > ul {
    display: flex;
    flex-direction: column;
    gap: var(--_space-3);
  }
  .references > ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .link {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    color: var(--_accent);
  }
  .facts {
    margin: 0;
    color: var(--_muted);
    font-size: var(--_text-caption);
  }
  .facts dd {
    margin: 0 0 var(--_space-2);
    color: var(--_text);
  }
  .warning {
    margin: 0;
    color: var(--_warning);
    flex-wrap: nowrap;
  }
  @container iou-screen (width >= 840px) {
    .screen {
      max-inline-size: 1080px;
    }
    .columns {
      display: grid;
      grid-template: 'paper status' auto 'paper rest' 1fr / minmax(0, 560px) minmax(280px, 1fr);
      align-items: start;
      column-gap: var(--_space-6);
    }
    .status {
      grid-area: status;
    }
    .paper {
      grid-area: paper;
    }
    .rest {
      grid-area: rest;
    }
    .bar {
      justify-content: flex-end;
    }
    .bar > .primary {
      flex: 0 1 20rem;
    }
  }
`;
