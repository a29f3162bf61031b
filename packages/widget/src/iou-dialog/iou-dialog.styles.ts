import { css } from 'lit';

// In the top layer it is the window that counts, not the container: media queries.
export const dialogStyles = css`
  :host {
    display: contents;
  }
  dialog {
    inline-size: 100%;
    max-inline-size: 560px;
    max-block-size: calc(100dvh - var(--_space-5));
    margin: auto auto 0;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-lg) var(--_radius-lg) 0 0;
    background: var(--_card);
    color: var(--_text);
    box-shadow: 0 -8px 40px rgb(0 0 0 / 0.18);
    overflow: hidden;
    overscroll-behavior: contain;
    translate: 0 100%;
    transition:
      translate var(--_duration) ease-out,
      overlay var(--_duration) allow-discrete,
      display var(--_duration) allow-discrete;
  }
  dialog[open] {
    display: grid;
    translate: 0 0;
  }
  @starting-style {
    dialog[open] {
      translate: 0 100%;
    }
  }
  dialog::backdrop {
    background: rgb(20 18 12 / 0.5);
  }
  .sheet {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    min-block-size: 0;
    max-block-size: inherit;
    background: var(--_card);
  }
  header {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 var(--_space-2);
    padding: var(--_space-4) var(--_space-4) 0;
  }
  .title {
    -webkit-user-select: none;
    user-select: none;
  }
  .close {
    margin: calc(-1 * var(--_space-2));
    margin-inline-start: 0;
    color: var(--_muted);
  }
  .summary {
    grid-column: 1 / -1;
    color: var(--_muted);
    font-size: var(--_text-body);
  }
  .body {
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
    min-block-size: 0;
    padding: var(--_space-4);
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3) var(--_space-4);
    padding: 0 var(--_space-4) calc(var(--_space-4) + env(safe-area-inset-bottom, 0px));
  }
  footer.bare {
    padding-block-end: env(safe-area-inset-bottom, 0px);
  }
  ::slotted([slot='actions']) {
    flex: 1 1 8rem;
  }
  @media (width >= 640px) and (height > 500px) {
    dialog {
      max-inline-size: 480px;
      margin: auto;
      border-radius: var(--_radius-lg);
      translate: 0 var(--_space-5);
      opacity: 0;
      transition-property: translate, opacity, overlay, display;
    }
    dialog[open] {
      opacity: 1;
    }
    @starting-style {
      dialog[open] {
        translate: 0 var(--_space-5);
        opacity: 0;
      }
    }
    :host([variant='pad']) dialog {
      max-inline-size: 640px;
    }
  }
  /* A phone on its side: the pad fills the view, one line above it, the buttons in a column at its right. */
  @media (orientation: landscape) and (height <= 500px) {
    :host([variant='pad']) dialog {
      max-inline-size: none;
      inline-size: 100dvw;
      block-size: 100dvh;
      max-block-size: none;
      margin: 0;
      border-radius: 0;
    }
    :host([variant='pad']) .sheet {
      grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) 120px;
      block-size: 100%;
      padding-inline: env(safe-area-inset-left, 0px) env(safe-area-inset-right, 0px);
    }
    :host([variant='pad']) header {
      grid-column: 1 / -1;
      grid-template-columns: auto minmax(0, 1fr) auto;
      padding-block-start: var(--_space-2);
    }
    :host([variant='pad']) .summary {
      grid-column: auto;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    :host([variant='pad']) .title,
    :host([variant='pad']) .summary {
      font-size: var(--_text-body);
    }
    :host([variant='pad']) .body {
      padding-block: var(--_space-2) var(--_space-3);
      padding-inline: var(--_space-4) var(--_space-2);
    }
    :host([variant='pad']) footer {
      flex-direction: column;
      flex-wrap: nowrap;
      gap: var(--_space-2);
      padding-block: var(--_space-2) var(--_space-3);
      padding-inline: 0 var(--_space-3);
      overflow-y: auto;
    }
    :host([variant='pad']) ::slotted([slot='actions']) {
      flex: none;
    }
  }
  @media (forced-colors: active) {
    dialog {
      border: 2px solid CanvasText;
    }
  }
`;
