import { css, unsafeCSS, type CSSResult } from 'lit';
import { colorNames } from './palette.ts';
import { contrastPalette } from './contrast-palette.ts';
import { followsScheme, inLight, inScheme } from './looks.ts';

/** Important, so that neither a partner's theme nor its appearance takes from a person what they need to read. */
const declared = (valueOf: typeof inScheme): CSSResult =>
  unsafeCSS(colorNames.map((name) => `--iou-color-${name}:${valueOf(contrastPalette[name])}!important;`).join(''));

const light = declared(inLight);
const lightDark = declared(inScheme);
const supported = unsafeCSS(followsScheme);

/** For the outermost element. Attribute `contrast`: `more`, `standard`, or absent for the system's. */
export const moreContrast = css`
  :host([contrast='more']) {
    ${light}
  }
  @media (prefers-contrast: more) {
    :host(:not([contrast='standard'])) {
      ${light}
    }
  }
  @supports (${supported}) {
    :host([contrast='more']) {
      ${lightDark}
    }
    @media (prefers-contrast: more) {
      :host(:not([contrast='standard'])) {
        ${lightDark}
      }
    }
  }
`;

/** Adds it to a root that is drawn already. */
export function adoptMoreContrast(root: ShadowRoot): void {
  const { styleSheet } = moreContrast;
  if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  // Engines without constructed style sheets are served by the fallback build alone, whose policy is the page's own.
  else root.append(Object.assign(document.createElement('style'), { textContent: moreContrast.cssText }));
}
