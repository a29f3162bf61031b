import { css } from 'lit';

/** On paper: black on white, nothing that is only of use on a screen, clauses and signatures unbroken. */
export const print = css`
  @media print {
    :host {
      --_surface: #fff;
      --_card: #fff;
      --_paper: #fff;
      --_text: #000;
      --_muted: #333;
      --_ink: #000;
      --_line: #999;
      --_shadow: none;
      --_accent: #000;
      --_stamp: #b4231c;
      color-scheme: light;
      font-size: 11pt;
    }
    .no-print {
      display: none !important;
    }
    .unbroken {
      break-inside: avoid;
    }
  }
`;
