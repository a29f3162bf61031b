import { css } from 'lit';

export const signatureAreaStyles = css`
  .signatures {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_space-5) var(--_space-4);
    margin-block-start: var(--_space-6);
  }
  @container iou-paper (width < 340px) {
    .signatures {
      grid-template-columns: 1fr;
    }
  }
  .signature {
    display: flex;
    flex-direction: column;
    gap: var(--_space-1);
    min-inline-size: 0;
    margin: 0;
  }
  .who,
  .when {
    margin: 0;
    font-size: var(--_text-caption);
    line-height: 1.6;
  }
  .who {
    font-weight: 700;
  }
  .when {
    color: var(--_muted);
  }
  .place {
    display: grid;
    place-items: center;
    inline-size: 100%;
    block-size: 96px;
    padding: var(--_space-2);
    border: 0;
    border-block-end: 1px solid var(--_control);
    background: none;
    color: var(--_muted);
    font: inherit;
    font-size: var(--_text-caption);
  }
  button.place {
    grid-auto-flow: column;
    justify-content: center;
    gap: var(--_space-1);
    border: 1px dashed var(--_accent);
    border-radius: var(--_radius-md);
    background: var(--_accent-soft);
    color: var(--_accent);
    font-family: var(--_font-ui);
    font-size: var(--_text-body);
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
    cursor: pointer;
    touch-action: manipulation;
  }
  .drawn {
    inline-size: 100%;
    block-size: 100%;
    fill: var(--_ink);
  }
  .typed {
    color: var(--_ink);
    font-family: var(--_font-hand);
    font-size: var(--_text-amount);
    line-height: 1.2;
    overflow-wrap: anywhere;
    text-align: center;
  }
  @media (forced-colors: active) {
    .drawn {
      fill: CanvasText;
    }
  }
`;
