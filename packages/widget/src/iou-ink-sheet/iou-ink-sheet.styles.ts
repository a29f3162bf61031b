import { css } from 'lit';

export const inkSheetStyles = css`
  :host {
    display: contents;
  }
  iou-ink {
    --iou-ink-height: clamp(200px, 38dvh, 320px);
  }
  .tools {
    display: grid;
    flex: 1 1 100%;
    grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr));
    gap: 0 var(--_space-2);
  }
  .main {
    flex: 1 1 8rem;
  }
  .tools > .button {
    padding-inline: var(--_space-2);
    font-size: var(--_text-body);
  }
  .message {
    margin: 0;
  }
  .typed .input {
    min-block-size: 72px;
    font-family: var(--_font-hand);
    font-size: var(--_text-amount);
    text-align: center;
  }
  @media (orientation: landscape) {
    .sideways {
      display: none;
    }
  }
  @media (orientation: landscape) and (height <= 500px) {
    iou-ink {
      --iou-ink-height: 100%;
      flex: 1;
      min-block-size: 120px;
    }
    .tools {
      flex: none;
      grid-template-columns: 1fr;
      gap: var(--_space-1);
    }
    .tools > .button,
    .button.main {
      flex: none;
      inline-size: 100%;
      padding-inline: var(--_space-1);
      font-size: var(--_text-body);
    }
    .tools > .button {
      gap: var(--_space-1);
      line-height: 1.2;
    }
    .tools + .main {
      margin-block-start: auto;
    }
  }
`;
