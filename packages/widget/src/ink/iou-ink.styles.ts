import { css } from 'lit';

export const inkStyles = css`
  :host {
    --_pad-height: var(--iou-ink-height, 220px);
    block-size: var(--_pad-height);
  }
  .pad {
    position: relative;
    block-size: 100%;
    min-block-size: 120px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-md);
    background: var(--_paper);
    cursor: crosshair;
    overflow: hidden;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
  }
  /* The line to write on. */
  .pad::after {
    content: '';
    position: absolute;
    inset-inline: var(--_space-5);
    inset-block-end: 24%;
    border-block-end: 1px dashed var(--_line);
    pointer-events: none;
  }
  /* Written strokes are paths, the one under the pen is on the canvas over them. */
  .ink,
  canvas {
    position: absolute;
    inset: 0;
    z-index: 1;
    inline-size: 100%;
    block-size: 100%;
    color: var(--_ink);
    fill: currentColor;
    overflow: visible;
    pointer-events: none;
  }
  .hint {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    margin: 0;
    padding: var(--_space-4);
    color: var(--_muted);
    font-size: var(--_text-control);
    text-align: center;
    pointer-events: none;
  }
  :host(:disabled) .pad {
    cursor: default;
    opacity: 0.6;
  }
  @media (forced-colors: active) {
    .ink,
    canvas {
      color: CanvasText;
    }
  }
`;
